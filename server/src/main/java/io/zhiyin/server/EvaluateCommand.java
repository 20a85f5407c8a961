package io.zhiyin.server;

import io.zhiyin.server.evaluate.Evaluation;
import io.zhiyin.server.evaluate.EvaluationOptions;
import io.zhiyin.server.evaluate.EvaluationResult;
import io.zhiyin.server.evaluate.Notes;
import io.zhiyin.server.evaluate.Refused;
import io.zhiyin.server.evaluate.Task;
import io.zhiyin.server.evaluate.Values;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Progress;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.server.terminal.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhiyin evaluate}: how well a labelled file is read. The result is one JSON line, last on standard output. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "io.zhiyin.server.help")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TASK")
    private Task task;

    @Option(names = "--data", required = true, paramLabel = "FILE")
    private Path data;

    @Option(names = "--text", paramLabel = "COL", defaultValue = "text")
    private String text;

    @Option(names = "--label", paramLabel = "COL")
    private @Nullable String label;

    @Option(names = "--values", paramLabel = "FILE=OURS,…")
    private List<String> values = new ArrayList<>();

    @Option(names = "--group", paramLabel = "COL")
    private @Nullable String group;

    @Option(names = "--train", paramLabel = "FILE")
    private @Nullable Path train;

    @Option(names = "--holdout", paramLabel = "SHARE")
    private @Nullable Double holdout;

    @Option(names = "--baseline")
    private boolean baseline;

    @Option(names = "--predictions", paramLabel = "FILE")
    private @Nullable Path predictions;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42")
    private long seed;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Texts texts = Texts.of(Locale.getDefault());
        Progress progress = Progress.onStandardError(texts);
        try {
            EvaluationResult result = new Evaluation(new OnStandardError(texts, progress)).run(options(texts));
            progress.end();
            if (!json) {
                result.lines().forEach(System.err::println);
            }
            System.err.flush();
            System.out.println(result.json());
            return Main.OK;
        } catch (Refused e) {
            throw new CommandFailure(texts.say(e.key(), e.arguments()), e);
        }
    }

    private EvaluationOptions options(Texts texts) {
        if (label == null && task != Task.TOPICS && task != Task.REDACT) {
            throw new CommandFailure(texts.say("evaluate.label", task.code()));
        }
        refuseUnused(texts);
        refuseFolder("--data", data, texts);
        if (train != null) {
            refuseFolder("--train", train, texts);
        }
        return new EvaluationOptions(
                task,
                data,
                text,
                label == null ? "" : label,
                Values.of(values),
                Optional.ofNullable(group),
                Optional.ofNullable(train),
                holdout == null ? OptionalDouble.empty() : OptionalDouble.of(holdout),
                baseline,
                Optional.ofNullable(predictions),
                seed,
                Threads.of(Optional.ofNullable(threads), texts),
                texts.locale());
    }

    /** Of a folder one file would be taken, and nobody would know which. */
    private static void refuseFolder(String option, Path file, Texts texts) {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(texts.say("path.unreadable", option, file));
        }
    }

    /** An option that would change nothing is refused rather than ignored. */
    private void refuseUnused(Texts texts) {
        boolean learns = task != Task.TOPICS && task != Task.REDACT;
        Map<String, Boolean> unused = new LinkedHashMap<>();
        unused.put("--train", train != null && !learns);
        unused.put("--holdout", holdout != null && !learns);
        unused.put("--group", group != null && !learns);
        unused.put("--baseline", baseline && task == Task.REDACT);
        unused.put("--label", label != null && task == Task.TOPICS);
        unused.put("--values", !values.isEmpty() && task == Task.TOPICS);
        unused.entrySet().stream().filter(Map.Entry::getValue).findFirst().ifPresent(option -> {
            throw new CommandFailure(texts.say("evaluate.unused", task.code(), option.getKey()));
        });
    }

    private record OnStandardError(Texts texts, Progress progress) implements Notes {
        @Override
        public void say(String key, Object... arguments) {
            progress.say(texts.say(key, arguments));
        }

        @Override
        public void begin(String key) {
            progress.begin(key);
        }

        @Override
        public void at(long done, long total) {
            progress.at(done, total);
        }
    }
}
