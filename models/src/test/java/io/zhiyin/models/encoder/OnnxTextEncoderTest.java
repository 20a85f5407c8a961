package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.zhiyin.models.encoder.OnnxTextEncoder.Options;
import io.zhiyin.models.encoder.OnnxTextEncoder.Precision;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder.Encoded;
import io.zhiyin.text.TextEncoder.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OnnxTextEncoderTest {
    private static final List<String> TEXTS = List.of(
            "质量很好",
            "质量很差",
            "就是有点小",
            "物流太慢了",
            "屏幕清晰",
            "👍👍",
            "iPhone 15 很流畅，拍照清晰",
            "这件衣服，我很喜欢",
            "好",
            "包装破损，少了一个配件，客服不理人",
            "面料柔软",
            "没有色差",
            "非常满意",
            "电池不耐用",
            "");

    private static final List<String> ENGLISH = List.of(
            "the zipper broke on day two",
            "Runs small, but the fabric is lovely and it breathes in summer",
            "would buy again",
            "Does it come in navy?",
            "LOVE LOVE LOVE IT!!!",
            "I returned mine because the sleeves were far too long, and the refund took three weeks.");

    private static OnnxTextEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void aVectorIsTheSameBitForBitWhateverStandsBesideTheText() {
        List<Request> requests = new ArrayList<>();
        for (int copies = 0; copies < 3; copies++) {
            for (String text : TEXTS) {
                requests.add(request(text + "呀".repeat(copies)));
            }
        }
        List<Encoded> together = encoder.encode(requests);
        for (int i = 0; i < requests.size(); i++) {
            assertSame(encoder.encode(List.of(requests.get(i))).get(0), together.get(i));
        }
        List<Integer> order = new ArrayList<>(
                java.util.stream.IntStream.range(0, requests.size()).boxed().toList());
        Collections.shuffle(order, new Random(3));
        List<Encoded> shuffled =
                encoder.encode(order.stream().map(requests::get).toList());
        for (int k = 0; k < order.size(); k++) {
            assertSame(shuffled.get(k), together.get(order.get(k)));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void theSizeOfABatchAndTheNumberOfThreadsChangeNoBit(Precision precision) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // all of one length, so that they fill batches
            requests.add(request("第" + (char) ('一' + i) + "次购买，质量不错，下次还会再来的"));
        }
        Options usual = Options.defaults().withPrecision(precision);
        try (OnnxTextEncoder batches = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, usual);
                OnnxTextEncoder single =
                        OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, new Options(1, 1, 16, precision))) {
            List<Encoded> together = batches.encode(requests);
            List<Encoded> oneByOne = single.encode(requests);
            for (int i = 0; i < requests.size(); i++) {
                assertSame(oneByOne.get(i), together.get(i));
            }
        }
    }

    private static void assertSame(Encoded actual, Encoded expected) {
        assertThat(actual.text().values()).isEqualTo(expected.text().values());
        for (int s = 0; s < expected.spans().size(); s++) {
            assertThat(actual.spans().get(s).values())
                    .isEqualTo(expected.spans().get(s).values());
        }
    }

    @Test
    void agreesWithAPlainRunOfTheModel() throws IOException, OrtException {
        Options exact = Options.defaults().withPrecision(Precision.FLOAT32);
        try (Plain plain = new Plain("bge-small-zh-v1.5");
                OnnxTextEncoder encoder = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, exact)) {
            for (String text : List.of("质量很好", "物流太慢了,等了十天才到", "屏幕清晰")) {
                float[][] states = plain.states(text);
                Encoded encoded = encoder.encode(List.of(
                                new Request(text, List.of(new Span(0, text.length()), new Span(0, 2)))))
                        .get(0);
                assertThat(cosine(encoded.text(), states[0])).isCloseTo(1, within(1e-6));
                assertThat(cosine(encoded.spans().get(0), mean(states, 1, states.length - 1)))
                        .isCloseTo(1, within(1e-6));
                assertThat(cosine(encoded.spans().get(1), mean(states, 1, 3))).isCloseTo(1, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BaseModel.class)
    void eightBitsMoveAVectorByLittle(BaseModel model) {
        List<Request> requests = (model == BaseModel.BGE_SMALL_ZH ? TEXTS : ENGLISH)
                .stream().map(OnnxTextEncoderTest::request).toList();
        Options exact = Options.defaults().withPrecision(Precision.FLOAT32);
        try (OnnxTextEncoder eight = OnnxTextEncoder.load(model);
                OnnxTextEncoder full = OnnxTextEncoder.load(model, exact)) {
            assertThat(eight.space()).isNotEqualTo(full.space());
            List<Encoded> ours = eight.encode(requests);
            List<Encoded> theirs = full.encode(requests);
            double sum = 0;
            for (int i = 0; i < ours.size(); i++) {
                double cosine = cosine(ours.get(i).text(), theirs.get(i).text().values());
                assertThat(cosine).as(requests.get(i).text()).isGreaterThan(.97);
                sum += cosine;
            }
            assertThat(sum / ours.size()).isGreaterThan(.99);
        }
    }

    @Test
    void likeTextsLieNearerThanUnlikeOnes() {
        List<Encoded> encoded = encoder.encode(List.of(request("快递很慢"), request("物流太慢了"), request("屏幕很清晰")));
        double like = encoded.get(0).text().cosine(encoded.get(1).text());
        double unlike = encoded.get(0).text().cosine(encoded.get(2).text());
        assertThat(like).isGreaterThan(unlike + 0.2);
    }

    @Test
    void readsATextOfAnyLength() {
        String clause = "质量不错，价格便宜，";
        String text = clause.repeat(300);
        assertThat(encoder.tokens(text)).isGreaterThan(2000);
        Encoded encoded = encoder.encode(List.of(new Request(
                        text, List.of(new Span(0, 4), new Span(text.length() - 10, text.length() - 6)))))
                .get(0);
        assertThat(length(encoded.text())).isCloseTo(1, within(1e-5));
        assertThat(encoded.spans().get(0).cosine(encoded.spans().get(1))).isGreaterThan(0.8);
    }

    @Test
    void readsATextOnceHoweverOftenItOccurs() {
        List<Encoded> encoded = encoder.encode(List.of(request("很好"), request("很差"), request("很好")));
        assertThat(encoded.get(0)).isSameAs(encoded.get(2));
    }

    @Test
    void allVectorsHaveLengthOneAndTheSpaceOfTheModel() {
        for (Encoded encoded :
                encoder.encode(TEXTS.stream().map(OnnxTextEncoderTest::request).toList())) {
            assertThat(length(encoded.text())).isCloseTo(1, within(1e-5));
            assertThat(encoded.text().space()).isEqualTo(encoder.space()).matches("[0-9a-f]{16}");
            assertThat(encoded.text().dimensions()).isEqualTo(encoder.dimensions());
            encoded.spans().forEach(span -> assertThat(length(span)).isCloseTo(1, within(1e-5)));
        }
    }

    @Test
    void refusesASpanOutsideItsText() {
        assertThatThrownBy(() -> encoder.encode(List.of(new Request("很好", List.of(new Span(1, 3))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie inside its text");
    }

    @Test
    void saysPlainlyThatAModelIsMissing() {
        assertThatThrownBy(() -> OnnxTextEncoder.load("no-such-model", Options.defaults()))
                .isInstanceOf(EncoderUnavailableException.class)
                .hasMessageContaining("no-such-model.onnx is not on the class path");
    }

    private static Request request(String text) {
        return new Request(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
    }

    private static double length(Embedding vector) {
        double squares = 0;
        for (float value : vector.values()) {
            squares += value * (double) value;
        }
        return Math.sqrt(squares);
    }

    private static float[] mean(float[][] states, int from, int to) {
        float[] sum = new float[states[0].length];
        for (float[] state : Arrays.copyOfRange(states, from, to)) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += state[d];
            }
        }
        return sum;
    }

    private static double cosine(Embedding vector, float[] other) {
        double dot = 0;
        double squares = 0;
        for (int d = 0; d < other.length; d++) {
            dot += vector.values()[d] * (double) other[d];
            squares += other[d] * (double) other[d];
        }
        return dot / Math.sqrt(squares);
    }

    /** The slow, obvious way: one text at a time, arrays copied out of the model. */
    private static final class Plain implements AutoCloseable {
        private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
        private final OrtSession session;
        private final HuggingFaceTokenizer tokenizer;

        Plain(String name) throws IOException, OrtException {
            try (InputStream onnx = Plain.class.getResourceAsStream("/" + name + ".onnx");
                    InputStream json = Plain.class.getResourceAsStream("/" + name + "-tokenizer.json")) {
                session = environment.createSession(Objects.requireNonNull(onnx).readAllBytes());
                tokenizer = HuggingFaceTokenizer.newInstance(Objects.requireNonNull(json), Map.of());
            }
        }

        float[][] states(String text) throws OrtException {
            long[] ids = tokenizer.encode(text).getIds();
            long[] ones = new long[ids.length];
            Arrays.fill(ones, 1);
            try (OnnxTensor tokens = OnnxTensor.createTensor(environment, new long[][] {ids});
                    OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                    OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                    OrtSession.Result result =
                            session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        }

        @Override
        public void close() throws OrtException {
            session.close();
            tokenizer.close();
        }
    }
}
