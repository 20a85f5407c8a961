package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.insight.topic.DotProducts;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OnnxDotProductsTest {
    private static float[][] vectors(int n, int dimensions, long seed) {
        Random random = new Random(seed);
        float[][] vectors = new float[n][dimensions];
        for (float[] vector : vectors) {
            for (int d = 0; d < dimensions; d++) {
                vector[d] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    @Test
    void agreesWithPlainJava() {
        float[][] rows = vectors(300, 513, 1);
        float[][] columns = vectors(97, 513, 2);
        try (OnnxDotProducts products = OnnxDotProducts.open()) {
            float[][] found = products.of(rows, columns);
            float[][] plain = DotProducts.plain().of(rows, columns);
            assertThat(found).hasDimensions(300, 97);
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).containsExactly(plain[i], within(1e-3f));
            }
            assertThat(products.of(rows, columns)).isDeepEqualTo(found);
            assertThat(products.of(new float[0][], columns)).isEmpty();
            assertThat(products.of(rows, new float[0][])).hasDimensions(300, 0);
        }
    }
}
