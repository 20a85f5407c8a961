package io.zhiyin.server;

import io.zhiyin.server.road.AnalyzeOptions;
import io.zhiyin.server.road.Pipeline;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhiyin analyze}: from files of feedback to a demand report. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.server.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
    private List<Path> inputs;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN")
    private List<String> map = new ArrayList<>();

    @Option(names = "--since", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate until;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42")
    private long seed;

    @Option(names = "--sample", paramLabel = "N")
    private @Nullable Integer sample;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable String language;

    @Option(names = "--taxonomy", paramLabel = "FILE")
    private @Nullable Path taxonomy;

    @Option(names = "--previous", paramLabel = "OUT")
    private @Nullable Path previous;

    @Option(names = "--edits", paramLabel = "FILE")
    private @Nullable Path edits;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--offline")
    private boolean offline;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @Override
    public Integer call() {
        Texts texts = Texts.of(Locale.getDefault());
        Path report = new Pipeline(texts, Progress.onStandardError(texts)).run(options(texts));
        System.out.println(texts.say("report.path", report));
        return Main.OK;
    }

    private AnalyzeOptions options(Texts texts) {
        if (sample != null && sample < 1) {
            throw new CommandFailure(texts.say("option.sample", sample));
        }
        if (since != null && until != null && since.isAfter(until)) {
            throw new CommandFailure(texts.say("option.period", since, until));
        }
        return new AnalyzeOptions(
                inputs,
                out,
                ColumnMap.of(map, texts),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                seed,
                sample == null ? OptionalInt.empty() : OptionalInt.of(sample),
                Languages.locale(Optional.ofNullable(language), texts),
                Optional.ofNullable(taxonomy),
                Optional.ofNullable(previous),
                Optional.ofNullable(edits),
                Optional.ofNullable(key),
                offline,
                Threads.of(Optional.ofNullable(threads), texts));
    }
}
