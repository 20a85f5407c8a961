package io.zhiyin.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TransformerShapeTest {
    @Test
    void countsWhatAHandCountGives() {
        // one layer, H = 2, F = 3, 5 tokens: four products 5x2 by 2x2 (40 operations each), 5x2 by 2x3 and 5x3 by 3x2
        // (60
        // each), scores 5x2 by 2x5 and mixing 5x5 by 5x2 (100 each)
        assertThat(new TransformerShape(1, 2, 3).operations(5)).isEqualTo(4 * 40 + 2 * 60 + 2 * 100);
    }

    @Test
    void everyLayerCostsTheSame() {
        assertThat(new TransformerShape(4, 512, 2048).operations(30))
                .isEqualTo(4 * new TransformerShape(1, 512, 2048).operations(30));
    }
}
