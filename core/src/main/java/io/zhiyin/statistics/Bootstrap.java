package io.zhiyin.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals for any statistic by drawing rows anew, with replacement. Rows that are drawn NaN (a resample in which the
 * statistic is undefined) are left out. Equal options give equal intervals on every machine.
 *
 * <p>Efron, B. and Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 13.
 */
public final class Bootstrap {
    /** A figure computed from some rows, which may repeat; it must not depend on their order. */
    @FunctionalInterface
    public interface Statistic {
        double of(int[] rows);
    }

    /** Several figures computed from some rows, always as many. */
    @FunctionalInterface
    public interface Statistics {
        double[] of(int[] rows);
    }

    /**
     * How a bootstrap draws.
     *
     * @param resamples how often all rows are drawn anew
     */
    public record Options(int resamples, double confidence, long seed) {
        public Options {
            if (resamples < 100) {
                throw new IllegalArgumentException("an interval needs at least 100 resamples, was " + resamples);
            }
            if (!(confidence > 0 && confidence < 1)) {
                throw new IllegalArgumentException("a confidence must lie in (0, 1), was " + confidence);
            }
        }

        public static Options defaults(long seed) {
            return new Options(1000, .95, seed);
        }
    }

    private final Options options;

    public Bootstrap(Options options) {
        this.options = options;
    }

    /** The percentile interval; stretched to hold the value itself where the statistic is so skewed that it would not. */
    public Estimate percentile(int n, Statistic statistic) {
        return percentiles(n, rows -> new double[] {statistic.of(rows)}).get(0);
    }

    /** The same for several figures at once, all of them on the same resamples; in their order. */
    public List<Estimate> percentiles(int n, Statistics statistics) {
        if (n < 1) {
            throw new IllegalArgumentException("a bootstrap needs at least one row");
        }
        double[] values = statistics.of(IntStream.range(0, n).toArray());
        double[][] drawn = resamples(n, statistics);
        List<Estimate> estimates = new ArrayList<>();
        for (int figure = 0; figure < values.length; figure++) {
            int own = figure;
            double[] sorted = Arrays.stream(drawn)
                    .mapToDouble(figures -> figures[own])
                    .filter(v -> !Double.isNaN(v))
                    .sorted()
                    .toArray();
            estimates.add(estimate(values[figure], sorted, n));
        }
        return estimates;
    }

    private double[][] resamples(int n, Statistics statistics) {
        SplittableRandom random = new SplittableRandom(options.seed());
        double[][] drawn = new double[options.resamples()][];
        int[] rows = new int[n];
        for (int b = 0; b < drawn.length; b++) {
            for (int i = 0; i < n; i++) {
                rows[i] = random.nextInt(n);
            }
            drawn[b] = statistics.of(rows);
        }
        return drawn;
    }

    private Estimate estimate(double value, double[] sorted, int n) {
        if (Double.isNaN(value) || sorted.length == 0) {
            throw new IllegalArgumentException("the statistic is undefined on these " + n + " rows");
        }
        double tail = (1 - options.confidence()) / 2;
        Interval interval = new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
        return new Estimate(value, interval.including(value), n);
    }

    private static double quantile(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
