package io.zhiyin.bench.micro;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import io.zhiyin.server.demo.TrueFeedback;
import io.zhiyin.text.ClauseSplitter;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.Span;
import io.zhiyin.text.redaction.RedactionKey;
import io.zhiyin.text.redaction.Redactor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What is done to each text before a model sees it, in microseconds a text, on the texts of a demo shop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TextParts {
    static final int TEXTS = 1000;

    private final LanguageDetector languages = new LanguageDetector();
    private final ClauseSplitter clauses = new ClauseSplitter();
    private final Redactor redactor = new Redactor(RedactionKey.ofHex("00".repeat(RedactionKey.BYTES)));
    private List<String> texts = List.of();

    @Setup
    public void texts() {
        texts = DemoShop.generate(DemoOptions.defaults(42)).truthReadings().stream()
                .map(TrueFeedback::text)
                .limit(TEXTS)
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void detectLanguage(Blackhole sink) {
        for (String text : texts) {
            Language language = languages.detect(text);
            sink.consume(language);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void splitClauses(Blackhole sink) {
        for (String text : texts) {
            List<Span> spans = clauses.split(text, Language.ZH);
            sink.consume(spans);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void redact(Blackhole sink) {
        for (String text : texts) {
            sink.consume(redactor.redactText(text));
        }
    }
}
