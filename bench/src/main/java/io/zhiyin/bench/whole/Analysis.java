package io.zhiyin.bench.whole;

import io.zhiyin.bench.figure.Figure;
import io.zhiyin.bench.figure.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one analysis took.
 *
 * @param wall seconds from the start of the process to its end
 * @param processor seconds of all processors together, which other programs' work doesn't lengthen much
 * @param steps seconds of each step, as {@code run.json} has them
 * @param peakBytes the most resident memory
 */
record Analysis(double wall, double processor, Map<String, Double> steps, long peakBytes) {
    private static final double MOST_OVER_READING = 1.25;
    private static final double MOST_MEGABYTES = 3 * 1024;
    private static final double MEGA = 1024 * 1024;

    double reading() {
        return Optional.ofNullable(steps.get("reading")).orElseThrow();
    }

    double overReading() {
        return wall / reading();
    }

    double peakMegabytes() {
        return peakBytes / MEGA;
    }

    /** Without what every analysis takes once, whatever its size: starting and loading models. */
    double growing() {
        return steps.entrySet().stream()
                .filter(step -> !step.getKey().equals("models"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    List<Figure> figures(String prefix) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(prefix + "_seconds", wall));
        figures.add(Figure.of(prefix + "_processor_seconds", processor));
        steps.forEach((step, seconds) -> figures.add(Figure.of(prefix + "_" + step + "_seconds", seconds)));
        figures.add(Figure.of(prefix + "_whole_over_reading", overReading()).toReach(Target.atMost(MOST_OVER_READING)));
        figures.add(Figure.of(prefix + "_peak_megabytes", peakMegabytes()).toReach(Target.atMost(MOST_MEGABYTES)));
        return figures;
    }
}
