package io.zhiyin.bench.reading;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel;
import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.DataFile;
import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import io.zhiyin.bench.figure.Table;
import io.zhiyin.bench.figure.Target;
import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.Source;
import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.heads.ReadingTools;
import io.zhiyin.models.taxonomy.TaxonomyFile;
import io.zhiyin.text.ClauseSplitter;
import io.zhiyin.text.FeedbackReader;
import io.zhiyin.text.Language;
import io.zhiyin.text.TextEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures reading: the machine's matrix product, our encoder in both precisions, our whole reading, and langchain4j's model on the
 * same texts, in turns, so that what else the machine does falls on all of them. Every text occurs once; longer ones than the model takes in
 * one window are left out, since the two cut them differently.
 */
public final class ReadingBench {
    private static final int CHUNK = 2000;
    private static final int LONGEST = 510;
    private static final int WARM_UP = 100;
    private static final double LEAST_SHARE = .60;
    private static final double LEAST_OVER_THEIRS = 3;

    private final Console console;
    private final ReadingOptions options;

    public ReadingBench(Console console, ReadingOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Ours, in the numbers the model was published in, and in those that reading computes in. */
    private record Encoders(TextEncoder float32, TextEncoder int8) {}

    /** What one round took, and the limit measured in it. */
    private record Round(MatrixLimit.Rate limit, Spent float32, Spent int8, Spent reading, Theirs theirs) {}

    /** langchain4j's model, given all texts at once (it spreads them over threads), and one after the other. */
    private record Theirs(Spent together, Spent oneByOne) {}

    public Result run() throws OrtException {
        console.progress().begin("bench.load");
        Table table = Table.read(options.data(), options.text(), options.seed(), console.texts());
        OnnxTextEncoder.Options running = OnnxTextEncoder.Options.defaults().withThreads(options.threads());
        TransformerShape shape = TransformerShape.of(BaseModel.BGE_SMALL_ZH);
        try (OnnxTextEncoder float32 = OnnxTextEncoder.load(
                        BaseModel.BGE_SMALL_ZH, running.withPrecision(OnnxTextEncoder.Precision.FLOAT32));
                OnnxTextEncoder int8 = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, running);
                ReadingTools tools = ReadingTools.load(TaxonomyFile.shop(), running);
                MatrixLimit limit = new MatrixLimit(shape, running.batchTokens(), options.threads())) {
            List<String> texts = table.texts().stream()
                    .filter(text -> int8.tokens(text) <= LONGEST)
                    .limit(options.rows())
                    .toList();
            double operations = texts.stream()
                    .mapToDouble(text -> shape.operations(int8.tokens(text) + 2))
                    .sum();
            Encoders encoders = new Encoders(float32, int8);
            EmbeddingModel theirs = new BgeSmallZhV15EmbeddingModel();
            List<Round> rounds = new ArrayList<>();
            console.progress().begin("bench.warm-up");
            measure(texts.subList(0, Math.min(WARM_UP, texts.size())), limit, encoders, tools.reader(Map.of()), theirs);
            console.progress().begin("bench.measure");
            for (int i = 0; i < options.rounds(); i++) {
                rounds.add(measure(texts, limit, encoders, tools.reader(Map.of()), theirs));
                console.progress().at(i + 1L, options.rounds());
            }
            return result(texts, operations, rounds);
        }
    }

    private Round measure(
            List<String> texts, MatrixLimit limit, Encoders encoders, FeedbackReader reader, EmbeddingModel theirs)
            throws OrtException {
        List<TextEncoder.Request> requests = requests(texts);
        List<Feedback> feedback = feedback(texts);
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        MatrixLimit.Rate most = limit.measure();
        Spent float32 = Spent.on(() -> chunks(requests, encoders.float32::encode));
        Spent int8 = Spent.on(() -> chunks(requests, encoders.int8::encode));
        Spent reading = Spent.on(() -> chunks(feedback, reader::readAll));
        Spent together = Spent.on(() -> theirs.embedAll(segments));
        Spent oneByOne = Spent.on(() -> segments.forEach(theirs::embed));
        return new Round(most, float32, int8, reading, new Theirs(together, oneByOne));
    }

    private static List<TextEncoder.Request> requests(List<String> texts) {
        ClauseSplitter clauses = new ClauseSplitter();
        return texts.stream()
                .map(text -> new TextEncoder.Request(text, clauses.split(text, Language.ZH)))
                .toList();
    }

    private static List<Feedback> feedback(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Feedback(
                        new FeedbackId("b" + i),
                        texts.get(i),
                        Optional.empty(),
                        Optional.empty(),
                        FeedbackContext.at(new Source("bench", i + 1L), FeedbackType.REVIEW)))
                .toList();
    }

    /** In chunks, as an analysis does. */
    private static <T> void chunks(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    private Result result(List<String> texts, double work, List<Round> rounds) {
        double n = texts.size();
        List<Figure> figures = List.of(
                rounds("matrix_limit_gflops", rounds, round -> round.limit.perSecond() / 1e9),
                rounds("float32_gflops", rounds, round -> work / round.float32.wall() / 1e9),
                rounds("float32_share_of_limit", rounds, round -> work / round.float32.wall() / round.limit.perSecond())
                        .toReach(Target.atLeast(LEAST_SHARE)),
                rounds(
                        "float32_share_of_limit_by_processor_time",
                        rounds,
                        round -> work / round.float32.processor() / round.limit.perProcessorSecond()),
                rounds("float32_texts_per_second", rounds, round -> n / round.float32.wall()),
                rounds("int8_texts_per_second", rounds, round -> n / round.int8.wall()),
                rounds("reading_texts_per_second", rounds, round -> n / round.reading.wall()),
                rounds("langchain4j_texts_per_second", rounds, round -> n / round.theirs.together.wall()),
                rounds("reading_over_langchain4j", rounds, round -> round.theirs.together.wall() / round.reading.wall())
                        .toReach(Target.atLeast(LEAST_OVER_THEIRS)),
                rounds(
                        "reading_over_langchain4j_one_by_one",
                        rounds,
                        round -> round.theirs.oneByOne.wall() / round.reading.wall()),
                rounds(
                        "reading_over_langchain4j_by_processor_time",
                        rounds,
                        round -> round.theirs.together.processor() / round.reading.processor()),
                rounds(
                        "float32_over_langchain4j",
                        rounds,
                        round -> round.theirs.together.wall() / round.float32.wall()),
                rounds("int8_over_float32", rounds, round -> round.float32.wall() / round.int8.wall()),
                rounds("reading_over_int8", rounds, round -> round.reading.wall() / round.int8.wall()),
                rounds("processors_at_work", rounds, round -> round.reading.processor() / round.reading.wall()));
        return new Result(
                "reading",
                DataFile.with(
                        options.data(),
                        Map.of(
                                "texts",
                                Integer.toString(texts.size()),
                                "seed",
                                Long.toString(options.seed()),
                                "rounds",
                                Integer.toString(rounds.size()),
                                "threads",
                                Integer.toString(options.threads()),
                                "blas",
                                MatrixLimit.nativeBlas()
                                        .map(blas -> blas.getClass().getSimpleName())
                                        .orElse("none"),
                                "interval",
                                "min and max of the rounds")),
                figures);
    }

    private static Figure rounds(String name, List<Round> rounds, ToDoubleFunction<Round> value) {
        return Figure.ofRounds(name, rounds.stream().mapToDouble(value).toArray());
    }
}
