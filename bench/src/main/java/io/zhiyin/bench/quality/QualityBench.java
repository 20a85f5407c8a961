package io.zhiyin.bench.quality;

import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import io.zhiyin.bench.figure.Scratch;
import io.zhiyin.server.evaluate.Evaluation;
import io.zhiyin.server.evaluate.EvaluationOptions;
import io.zhiyin.server.evaluate.EvaluationResult;
import io.zhiyin.server.evaluate.Notes;
import io.zhiyin.server.evaluate.Refused;
import io.zhiyin.server.evaluate.Values;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.statistics.Estimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs the evaluations that have a target, and says which it had to leave out for want of data. */
public final class QualityBench {
    private final Console console;
    private final Path home;
    private final Optional<Path> data;
    private final int threads;
    private final Map<String, String> settings = new TreeMap<>(Map.of("interval", "95 %"));

    /** @param data the folder of public data, if there is one */
    public QualityBench(Console console, Path home, Optional<Path> data, int threads) {
        this.console = console;
        this.home = home;
        this.data = data;
        this.threads = threads;
    }

    public Result run(List<QualityTask> tasks) throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            for (QualityTask task : tasks) {
                Optional<Path> file = file(task, scratch.folder());
                if (file.isPresent()) {
                    figures.addAll(figures(task, evaluate(task, file.get())));
                } else {
                    settings.put(task.code(), "skipped: no data");
                    console.say("quality.skipped", task.code(), task.file());
                }
            }
        }
        return new Result("quality", settings, figures);
    }

    private Optional<Path> file(QualityTask task, Path scratch) throws IOException {
        return task.ofStarterSet()
                ? Optional.of(StarterHoldout.write(home, scratch.resolve("starter.tsv")))
                : data.map(folder -> folder.resolve(task.file())).filter(Files::isRegularFile);
    }

    private EvaluationResult evaluate(QualityTask task, Path file) {
        console.say("quality.task", task.code());
        try {
            return new Evaluation(notes())
                    .run(new EvaluationOptions(
                            task.task(),
                            file,
                            task.text(),
                            task.label(),
                            Values.of(task.meanings()),
                            Optional.empty(),
                            Optional.empty(),
                            task.holdout(),
                            false,
                            Optional.empty(),
                            42,
                            threads,
                            console.texts().locale()));
        } catch (Refused e) {
            throw new CommandFailure(console.texts().say(e.key(), e.arguments()), e);
        }
    }

    private static List<Figure> figures(QualityTask task, EvaluationResult result) {
        List<Figure> figures = new ArrayList<>();
        task.targets().forEach((metric, target) -> {
            Estimate estimate = result.metrics().get(metric);
            if (estimate == null) {
                throw new IllegalStateException(task.code() + " gave no " + metric);
            }
            figures.add(Figure.of(task.code() + " " + metric, estimate).toReach(target));
        });
        return figures;
    }

    private Notes notes() {
        return new Notes() {
            @Override
            public void say(String key, Object... arguments) {
                console.say(key, arguments);
            }

            @Override
            public void begin(String key) {
                console.progress().begin(key);
            }

            @Override
            public void at(long done, long total) {
                console.progress().at(done, total);
            }
        };
    }
}
