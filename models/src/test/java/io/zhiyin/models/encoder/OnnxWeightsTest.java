package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OnnxWeightsTest {
    @ParameterizedTest
    @CsvSource({"BGE_SMALL_ZH,4,512,2048,21128,8", "BGE_SMALL_EN,12,384,1536,30522,12"})
    void everyMatrixHasItsOriginalName(BaseModel base, int layers, int width, int inner, int vocabulary, int heads)
            throws IOException {
        OnnxWeights weights = OnnxWeights.of(base);
        assertThat(weights.shape("embeddings.word_embeddings.weight")).containsExactly(vocabulary, width);
        for (int layer = 0; layer < layers; layer++) {
            String prefix = "encoder.layer." + layer + ".";
            for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
                assertThat(weights.shape(prefix + "attention." + part + ".weight"))
                        .containsExactly(width, width);
            }
            assertThat(weights.shape(prefix + "intermediate.dense.weight")).containsExactly(width, inner);
            assertThat(weights.shape(prefix + "output.dense.weight")).containsExactly(inner, width);
        }
        assertThat(weights.names()).hasSize(5 + 16 * layers).noneMatch(name -> name.contains("MatMul"));
        assertThat(weights.attentionHeads()).isEqualTo(heads);
    }

    @Test
    void otherNumbersStandWhereTheOldOnesStoodAndNothingElseChanges() throws IOException {
        OnnxWeights weights = OnnxWeights.of(BaseModel.BGE_SMALL_ZH);
        String name = "encoder.layer.2.intermediate.dense.weight";
        float[] doubled = weights.values(name);
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] *= 2;
        }
        OnnxWeights changed = OnnxWeights.of(weights.with(Map.of(name, doubled)));
        assertThat(changed.names()).isEqualTo(weights.names());
        for (String each : weights.names()) {
            assertThat(changed.values(each)).as(each).isEqualTo(each.equals(name) ? doubled : weights.values(each));
        }
    }

    @Test
    void refusesUnknownNamesAndOtherSizes() throws IOException {
        OnnxWeights weights = OnnxWeights.of(BaseModel.BGE_SMALL_ZH);
        assertThatThrownBy(() -> weights.values("encoder.layer.4.output.dense.weight"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("encoder.layer.4.output.dense.weight");
        assertThatThrownBy(() -> weights.with(Map.of("embeddings.LayerNorm.bias", new float[511])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wanted 512 numbers");
        assertThatThrownBy(() -> OnnxWeights.of(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}
