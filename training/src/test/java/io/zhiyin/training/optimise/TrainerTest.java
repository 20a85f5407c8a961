package io.zhiyin.training.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.encoder.OnnxWeights;
import io.zhiyin.models.encoder.TextTokens;
import io.zhiyin.models.encoder.TunedWeights;
import io.zhiyin.models.heads.StarterSet;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.training.network.LowRank;
import io.zhiyin.training.network.NetworkShape;
import io.zhiyin.training.network.Transformer;
import io.zhiyin.training.network.Weights;
import io.zhiyin.training.torch.Torch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings on the project's own labelled statements. */
final class TrainerTest {
    private static final Path STARTER = Path.of("..", "models", "data", "starter");
    private static final LowRank ADAPTER = new LowRank(8, 16);
    private static final OnnxTextEncoder.Options EXACT =
            OnnxTextEncoder.Options.defaults().withPrecision(OnnxTextEncoder.Precision.FLOAT32);

    private static NDManager manager;
    private static OnnxWeights source;
    private static NetworkShape shape;
    private static Weights fixed;
    private static List<Lesson> lessons;
    private static List<Lesson> others;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        manager = Torch.manager();
        source = OnnxWeights.of(BaseModel.BGE_SMALL_ZH);
        shape = NetworkShape.of(source);
        fixed = Weights.of(source, manager);
        lessons = new ArrayList<>();
        others = new ArrayList<>();
        try (TextTokens tokens = TextTokens.of(BaseModel.BGE_SMALL_ZH)) {
            for (StarterSet.Line line : StarterSet.read(STARTER, Language.ZH)) {
                List<Lesson> into = line.test() ? others : lessons;
                if (into.size() < (line.test() ? 400 : 800)) {
                    into.add(new Lesson(
                            tokens.framed(line.text(), 64),
                            List.of(Target.ofText("kind", List.of(Kind.values()).indexOf(line.kind())))));
                }
            }
        }
    }

    @AfterAll
    static void close() {
        manager.close();
    }

    @Test
    void adaptersLearnMoreThanAHeadOverTheEncoderAsItWas() throws IOException {
        List<Double> head = scores(parameters(false), Trainer.Options.adapters(1));
        List<Double> adapted = scores(parameters(true), Trainer.Options.adapters(1));
        assertThat(adapted.get(adapted.size() - 1))
                .isGreaterThan(head.get(head.size() - 1) + .05)
                .isGreaterThan(.6);
    }

    @Test
    void aBrokenTrainingGoesOnAsIfItHadNeverStopped() throws IOException {
        Parameters unbroken = parameters(true);
        trainer(unbroken, options(), "whole").train(lessons, TrainerTest::accuracy, new Silent(), () -> false);
        Parameters first = parameters(true);
        StopAfter stop = new StopAfter(17);
        Trainer.Outcome outcome = trainer(first, options(), "broken").train(lessons, TrainerTest::accuracy, stop, stop);
        assertThat(outcome).isEqualTo(Trainer.Outcome.STOPPED);
        Parameters second = parameters(true);
        Counting rest = new Counting();
        trainer(second, options(), "broken").train(lessons, TrainerTest::accuracy, rest, () -> false);
        assertThat(rest.steps).isEqualTo(50 - 17);
        for (String name : unbroken.names()) {
            assertThat(second.values(name)).as(name).isEqualTo(unbroken.values(name));
        }
    }

    /** What was learnt is served by ONNX Runtime as it was trained, and survives being written and read. */
    @Test
    void theServedModelGivesTheTrainedVectors() throws IOException {
        for (boolean adapted : List.of(true, false)) {
            Parameters parameters = parameters(adapted);
            if (!adapted) {
                parameters.tune(source);
            }
            StopAfter stop = new StopAfter(6);
            Model model = new Model(new Transformer(shape), fixed, ADAPTER.scale(), parameters);
            Trainer.Options options = adapted ? Trainer.Options.adapters(5) : Trainer.Options.whole(5);
            new Trainer(model, parameters, options, new Checkpoint(folder.resolve("served" + adapted), ""))
                    .train(lessons, TrainerTest::accuracy, stop, stop);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            parameters.tuned(ADAPTER.scale()).write(written);
            TunedWeights tuned = TunedWeights.read(new ByteArrayInputStream(written.toByteArray()));
            List<String> texts = List.of("尺码偏小，建议拍大一码", "电池很耐用", "什么时候补货？");
            try (OnnxTextEncoder served = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, tuned, EXACT);
                    OnnxTextEncoder base = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, EXACT);
                    TextTokens tokens = TextTokens.of(BaseModel.BGE_SMALL_ZH)) {
                assertThat(served.space()).isNotEqualTo(base.space());
                List<float[]> trained = model.vectors(
                        texts.stream().map(text -> tokens.framed(text, 64)).toList());
                for (int i = 0; i < texts.size(); i++) {
                    float[] given = vector(served, texts.get(i));
                    assertThat(distance(given, trained.get(i))).isLessThan(1e-5);
                    assertThat(distance(given, vector(base, texts.get(i)))).isGreaterThan(1e-3);
                }
            }
        }
    }

    @Test
    void aSpoiltOrForeignCheckpointIsNotTakenUp() throws IOException {
        StopAfter stop = new StopAfter(3);
        trainer(parameters(true), options(), "one").train(lessons, TrainerTest::accuracy, stop, stop);
        Path file = folder.resolve("one.checkpoint");
        byte[] whole = Files.readAllBytes(file);
        Parameters fresh = parameters(true);
        assertThat(resumed(file, "one", fresh)).isEqualTo(3);
        assertThat(resumed(file, "another", fresh)).isZero();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(resumed(file, "one", fresh)).isZero();
        whole[whole.length / 3] ^= 1;
        Files.write(file, whole);
        assertThat(resumed(file, "one", fresh)).isZero();
        Files.write(file, new byte[0]);
        assertThat(resumed(file, "one", fresh)).isZero();
    }

    @Test
    void aTrainingThatDivergesSaysSoAndWhatToDo() {
        Trainer.Options wild =
                new Trainer.Options(32, 4, 1e6, 1e6, 0, 0.01, 1e9, 2, 2, 1, Duration.ofDays(1), Duration.ofDays(1));
        assertThatThrownBy(() -> trainer(parameters(true), wild, "wild")
                        .train(lessons, TrainerTest::accuracy, new Silent(), () -> false))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("lower learning rate");
    }

    private static float[] vector(OnnxTextEncoder encoder, String text) {
        return encoder.encode(List.of(new TextEncoder.Request(text, List.of())))
                .get(0)
                .text()
                .values();
    }

    private static double distance(float[] one, float[] other) {
        double largest = 0;
        for (int d = 0; d < one.length; d++) {
            largest = Math.max(largest, Math.abs(one[d] - other[d]));
        }
        return largest;
    }

    private List<Double> scores(Parameters parameters, Trainer.Options options) throws IOException {
        Counting counting = new Counting();
        trainer(parameters, options, "run" + parameters.size())
                .train(lessons, TrainerTest::accuracy, counting, () -> false);
        return counting.scores;
    }

    private static int resumed(Path file, String identity, Parameters parameters) throws IOException {
        return (int) new Checkpoint(file, identity)
                .resume(parameters, new AdamW(parameters, 0), parameters(true))
                .steps();
    }

    private static Trainer.Options options() {
        return Trainer.Options.adapters(5).withEpochs(2);
    }

    private static Parameters parameters(boolean adapted) {
        Parameters parameters = new Parameters();
        if (adapted) {
            parameters.adapt(shape, source, ADAPTER, 3);
        }
        return parameters.head("kind", shape.width(), Kind.values().length, 3);
    }

    private Trainer trainer(Parameters parameters, Trainer.Options options, String name) {
        Model model = new Model(new Transformer(shape), fixed, ADAPTER.scale(), parameters);
        boolean adapted = parameters.names().size() > 2;
        Checkpoint checkpoint = new Checkpoint(folder.resolve(name + ".checkpoint"), name);
        return new Trainer(model, parameters(adapted), options, checkpoint);
    }

    private static double accuracy(Answerer answerer) {
        List<List<float[]>> answers = answerer.answers(others);
        int right = 0;
        for (int i = 0; i < others.size(); i++) {
            float[] shares = answers.get(i).get(0);
            int wanted = others.get(i).targets().get(0).label();
            boolean best = true;
            for (float share : shares) {
                best &= share <= shares[wanted];
            }
            right += best ? 1 : 0;
        }
        return (double) right / others.size();
    }

    private static class Silent implements Trainer.Listener {
        @Override
        public void stepped(Progress progress, long steps) {}

        @Override
        public void validated(Progress progress, double score, boolean best) {}
    }

    private static final class Counting extends Silent {
        private final List<Double> scores = new ArrayList<>();
        private int steps;

        @Override
        public void stepped(Progress progress, long all) {
            steps++;
        }

        @Override
        public void validated(Progress progress, double score, boolean best) {
            scores.add(score);
        }
    }

    private static final class StopAfter extends Silent implements BooleanSupplier {
        private final long most;
        private long steps;

        private StopAfter(long most) {
            this.most = most;
        }

        @Override
        public void stepped(Progress progress, long all) {
            steps = progress.steps();
        }

        @Override
        public boolean getAsBoolean() {
            return steps >= most;
        }
    }
}
