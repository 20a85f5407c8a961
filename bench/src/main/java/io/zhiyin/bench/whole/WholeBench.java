package io.zhiyin.bench.whole;

import io.zhiyin.bench.figure.Console;
import io.zhiyin.bench.figure.DataFile;
import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import io.zhiyin.bench.figure.Scratch;
import io.zhiyin.bench.figure.Table;
import io.zhiyin.bench.figure.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures whole analyses: one of real rows; and one of as many recombined rows beside one of many times as many. The two that
 * are compared are made in the same way, so that only their size tells them apart.
 */
public final class WholeBench {
    private static final double MOST_GROWTH = 1.1;

    private final Console console;
    private final WholeOptions options;

    public WholeBench(Console console, WholeOptions options) {
        this.console = console;
        this.options = options;
    }

    public Result run() throws IOException, InterruptedException {
        Table table = Table.read(options.data(), options.text(), options.seed(), console.texts())
                .first(options.rows());
        try (Scratch scratch = Scratch.make()) {
            AnalysisProcess process = new AnalysisProcess(options, scratch.folder(), console.texts());
            List<Figure> figures = new ArrayList<>();
            console.progress().begin("bench.real");
            Path file = scratch.folder().resolve("real.csv");
            try (CsvFile csv = new CsvFile(file, table.columns())) {
                for (List<String> row : table.rows()) {
                    csv.write(row);
                }
            }
            figures.addAll(process.run(file, "real").figures("real"));
            if (options.times() > 1) {
                figures.addAll(growth(table, process, scratch.folder()));
            }
            return new Result("whole", settings(table), figures);
        }
    }

    private List<Figure> growth(Table table, AnalysisProcess process, Path folder)
            throws IOException, InterruptedException {
        console.progress().begin("bench.once");
        Analysis once = process.run(recombined(table, 1, folder.resolve("once.csv")), "once");
        console.progress().begin("bench.many");
        Analysis many = process.run(recombined(table, options.times(), folder.resolve("many.csv")), "many");
        List<Figure> figures = new ArrayList<>(once.figures("once"));
        figures.addAll(many.figures("many"));
        Target linear = Target.atMost(MOST_GROWTH * options.times());
        figures.add(Figure.of("growth_of_time", many.wall() / once.wall()).toReach(linear));
        figures.add(Figure.of("growth_without_start", many.growing() / once.growing())
                .toReach(linear));
        if (once.processor() > 0) {
            figures.add(Figure.of("growth_of_processor_time", many.processor() / once.processor()));
        }
        once.steps().forEach((step, seconds) -> {
            Double later = many.steps().get(step);
            if (later != null && seconds > 0) {
                figures.add(Figure.of("growth_of_" + step, later / seconds));
            }
        });
        return figures;
    }

    private Path recombined(Table table, int times, Path file) throws IOException {
        Recombiner recombiner = new Recombiner(table.texts(), options.seed());
        try (CsvFile csv = new CsvFile(file, table.columns())) {
            for (int time = 0; time < times; time++) {
                for (List<String> row : table.rows()) {
                    List<String> fresh = new ArrayList<>(row);
                    fresh.set(table.text(), recombiner.next());
                    csv.write(fresh);
                }
            }
        }
        return file;
    }

    private Map<String, String> settings(Table table) {
        return DataFile.with(
                options.data(),
                Map.of(
                        "rows", Integer.toString(table.rows().size()),
                        "times", Integer.toString(options.times()),
                        "seed", Long.toString(options.seed())));
    }
}
