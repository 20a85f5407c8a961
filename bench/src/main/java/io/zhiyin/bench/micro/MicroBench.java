package io.zhiyin.bench.micro;

import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link TextParts} by JMH, each part in a process of its own. */
public final class MicroBench {
    private MicroBench() {}

    public static Result run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TextParts.class.getName() + ".*")
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : results) {
            var time = result.getPrimaryResult();
            figures.add(new Figure(
                    time.getLabel() + "_microseconds",
                    time.getScore(),
                    time.getStatistics().getMin(),
                    time.getStatistics().getMax(),
                    Optional.empty()));
        }
        return new Result("micro", Map.of("interval", "min and max of the iterations"), figures);
    }
}
