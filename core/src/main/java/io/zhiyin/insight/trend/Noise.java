package io.zhiyin.insight.trend;

import java.util.List;

/**
 * How much the counts of a series vary from week to week.
 *
 * @param factor how many times more than binomial, at least 1
 * @param freedom degrees of freedom of what was measured of it
 */
public record Noise(double factor, double freedom) {
    /** The noise of each series; what one series is too short to tell is taken from all. */
    public static List<Noise> of(List<WeeklySeries> all) {
        List<Dispersion> spreads = all.stream().map(Dispersion::of).toList();
        Dispersion.Pool pooled =
                Dispersion.pooled(spreads.stream().map(Dispersion::seen).toList());
        return spreads.stream()
                .map(spread -> {
                    double extra = spread.extra(pooled);
                    return new Noise(spread.factor(extra), spread.freedom(extra));
                })
                .toList();
    }
}
