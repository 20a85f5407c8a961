package io.zhiyin.bench.whole;

import io.zhiyin.bench.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one analysis took.
 *
 * @param wall seconds from the start of the process to its end
 * @param steps seconds of each step, as {@code run.json} has them
 * @param peakBytes the most resident memory
 */
record Analysis(double wall, Map<String, Double> steps, long peakBytes) {
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
        steps.forEach((step, seconds) -> figures.add(Figure.of(prefix + "_" + step + "_seconds", seconds)));
        figures.add(Figure.of(prefix + "_peak_megabytes", peakMegabytes()));
        return figures;
    }
}
