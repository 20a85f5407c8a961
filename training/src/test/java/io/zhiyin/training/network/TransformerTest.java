package io.zhiyin.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.encoder.OnnxWeights;
import io.zhiyin.models.encoder.TextTokens;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.training.torch.Torch;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network computes what ONNX Runtime computes. */
final class TransformerTest {
    private static final List<String> TEXTS = List.of(
            "电池用了半年还能撑一整天，屏幕也清楚，就是充电器有点烫手。",
            "好",
            "The strap broke after two weeks, but support sent a new one within a day!",
            "尺码偏小，建议拍大一码；颜色和图片一样 👍 iPhone 15 Pro",
            "Не работает ¿por qué? ﾃｽﾄ １２３",
            "很长的一段评价。".repeat(30));

    @ParameterizedTest
    @EnumSource
    void vectorsEqualThoseOfTheServedModel(BaseModel base) throws IOException {
        OnnxWeights source = OnnxWeights.of(base);
        OnnxTextEncoder.Options exact =
                OnnxTextEncoder.Options.defaults().withPrecision(OnnxTextEncoder.Precision.FLOAT32);
        try (NDManager manager = Torch.manager();
                TextTokens tokens = TextTokens.of(base);
                OnnxTextEncoder served = OnnxTextEncoder.load(base, exact)) {
            Transformer network = new Transformer(NetworkShape.of(source));
            Weights weights = Weights.of(source, manager);
            TokenBatch batch = new TokenBatch(
                    TEXTS.stream().map(text -> tokens.framed(text, 512)).toList());
            NDArray states = network.states(batch, weights, manager);
            for (int row = 0; row < TEXTS.size(); row++) {
                float[] opening = states.get(row).get(0).toFloatArray();
                float[] wanted = served.encode(List.of(new TextEncoder.Request(TEXTS.get(row), List.of())))
                        .get(0)
                        .text()
                        .values();
                double norm = 0;
                for (float value : opening) {
                    norm += (double) value * value;
                }
                for (int d = 0; d < wanted.length; d++) {
                    assertThat(opening[d] / Math.sqrt(norm))
                            .as("%s, %s, dimension %d", base, TEXTS.get(row), d)
                            .isCloseTo(wanted[d], within(1e-4));
                }
            }
        }
    }

    @Test
    void refusesTextsLongerThanTheModelsPositions() throws IOException {
        OnnxWeights source = OnnxWeights.of(BaseModel.BGE_SMALL_ZH);
        try (NDManager manager = Torch.manager()) {
            Transformer network = new Transformer(NetworkShape.of(source));
            TokenBatch batch = new TokenBatch(List.of(new long[513]));
            assertThatThrownBy(() -> network.states(batch, Weights.of(source, manager), manager))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("up to 512 tokens");
        }
    }
}
