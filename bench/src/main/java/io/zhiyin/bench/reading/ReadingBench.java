package io.zhiyin.bench.reading;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel;
import io.zhiyin.bench.figure.Console;
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
 * Measures reading: the machine's matrix product, our encoder, our whole reading, and langchain4j's model on the same texts, in
 * turns, so that what else the machine does falls on all of them. Every text occurs once; longer ones than the model takes in
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

    /** What one round took, and the limit measured in it. */
    private record Round(MatrixLimit.Rate limit, Spent encoder, Spent reading, Spent theirs) {}

    public Result run() throws OrtException {
        console.progress().begin("bench.load");
        Table table = Table.read(options.data(), options.text(), options.seed(), console.texts());
        OnnxTextEncoder.Options running = OnnxTextEncoder.Options.defaults().withThreads(options.threads());
        TransformerShape shape = TransformerShape.of(BaseModel.BGE_SMALL_ZH);
        try (OnnxTextEncoder encoder = OnnxTextEncoder.load(BaseModel.BGE_SMALL_ZH, running);
                ReadingTools tools = ReadingTools.load(TaxonomyFile.shop(), Map.of(), running);
                MatrixLimit limit = new MatrixLimit(shape, running.batchTokens(), options.threads())) {
            List<String> texts = table.texts().stream()
                    .filter(text -> encoder.tokens(text) <= LONGEST)
                    .limit(options.rows())
                    .toList();
            double operations = texts.stream()
                    .mapToDouble(text -> shape.operations(encoder.tokens(text) + 2))
                    .sum();
            EmbeddingModel theirs = new BgeSmallZhV15EmbeddingModel();
            List<Round> rounds = new ArrayList<>();
            console.progress().begin("bench.warm-up");
            measure(texts.subList(0, Math.min(WARM_UP, texts.size())), limit, encoder, tools.reader(), theirs);
            console.progress().begin("bench.measure");
            for (int i = 0; i < options.rounds(); i++) {
                rounds.add(measure(texts, limit, encoder, tools.reader(), theirs));
                console.progress().at(i + 1L, options.rounds());
            }
            return result(texts, operations, rounds);
        }
    }

    private Round measure(
            List<String> texts, MatrixLimit limit, TextEncoder encoder, FeedbackReader reader, EmbeddingModel theirs)
            throws OrtException {
        List<TextEncoder.Request> requests = requests(texts);
        List<Feedback> feedback = feedback(texts);
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        MatrixLimit.Rate most = limit.measure();
        Spent encoding = Spent.on(() -> chunks(requests, encoder::encode));
        Spent reading = Spent.on(() -> chunks(feedback, reader::readAll));
        Spent their = Spent.on(() -> theirs.embedAll(segments));
        return new Round(most, encoding, reading, their);
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
                rounds("encoder_gflops", rounds, round -> work / round.encoder.wall() / 1e9),
                rounds("encoder_share_of_limit", rounds, round -> work / round.encoder.wall() / round.limit.perSecond())
                        .toReach(Target.atLeast(LEAST_SHARE)),
                rounds(
                        "encoder_share_of_limit_by_processor_time",
                        rounds,
                        round -> work / round.encoder.processor() / round.limit.perProcessorSecond()),
                rounds("encoder_texts_per_second", rounds, round -> n / round.encoder.wall()),
                rounds("reading_texts_per_second", rounds, round -> n / round.reading.wall()),
                rounds("langchain4j_texts_per_second", rounds, round -> n / round.theirs.wall()),
                rounds("reading_over_langchain4j", rounds, round -> round.theirs.wall() / round.reading.wall())
                        .toReach(Target.atLeast(LEAST_OVER_THEIRS)),
                rounds(
                        "reading_over_langchain4j_by_processor_time",
                        rounds,
                        round -> round.theirs.processor() / round.reading.processor()),
                rounds("encoder_over_langchain4j", rounds, round -> round.theirs.wall() / round.encoder.wall()),
                rounds(
                        "reading_over_encoder_by_processor_time",
                        rounds,
                        round -> round.reading.processor() / round.encoder.processor()),
                rounds("processors_at_work", rounds, round -> round.encoder.processor() / round.encoder.wall()));
        return new Result(
                "reading",
                Map.of(
                        "data",
                        String.valueOf(options.data().getFileName()),
                        "texts",
                        Integer.toString(texts.size()),
                        "rounds",
                        Integer.toString(rounds.size()),
                        "threads",
                        Integer.toString(options.threads()),
                        "blas",
                        MatrixLimit.nativeBlas()
                                .map(blas -> blas.getClass().getSimpleName())
                                .orElse("none"),
                        "interval",
                        "min and max of the rounds"),
                figures);
    }

    private static Figure rounds(String name, List<Round> rounds, ToDoubleFunction<Round> value) {
        return Figure.ofRounds(name, rounds.stream().mapToDouble(value).toArray());
    }
}
