package io.zhiyin.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals for any statistic by drawing rows anew, with replacement. Rows that are drawn NaN (a resample in which the
 * statistic is undefined) are left out. Equal options give equal intervals on every machine.
 *
 * <p>Efron, B. and Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapters 13 and 14.
 */
public final class Bootstrap {
    /** A figure computed from some rows, which may repeat; it must not depend on their order. */
    @FunctionalInterface
    public interface Statistic {
        double of(int[] rows);
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
        double value = valueOnAll(n, statistic);
        double[] drawn = resamples(n, statistic);
        double tail = (1 - options.confidence()) / 2;
        return estimate(value, drawn, tail, 1 - tail, n);
    }

    /** The bias-corrected and accelerated interval: better for small or skewed samples, n more evaluations. */
    public Estimate bca(int n, Statistic statistic) {
        double value = valueOnAll(n, statistic);
        double[] drawn = resamples(n, statistic);
        double bias = bias(drawn, value);
        double acceleration = acceleration(n, statistic);
        double reach = Normal.reach(options.confidence());
        return estimate(value, drawn, level(bias, acceleration, -reach), level(bias, acceleration, reach), n);
    }

    private static double valueOnAll(int n, Statistic statistic) {
        if (n < 1) {
            throw new IllegalArgumentException("a bootstrap needs at least one row");
        }
        return statistic.of(IntStream.range(0, n).toArray());
    }

    private double[] resamples(int n, Statistic statistic) {
        SplittableRandom random = new SplittableRandom(options.seed());
        double[] drawn = new double[options.resamples()];
        int[] rows = new int[n];
        for (int b = 0; b < drawn.length; b++) {
            for (int i = 0; i < n; i++) {
                rows[i] = random.nextInt(n);
            }
            drawn[b] = statistic.of(rows);
        }
        return Arrays.stream(drawn).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    private static double bias(double[] sorted, double value) {
        double below = 0;
        for (double v : sorted) {
            below += v < value ? 1 : v == value ? .5 : 0;
        }
        double share = below / sorted.length;
        double margin = .5 / sorted.length; // keeps the normal quantile finite when all resamples lie on one side
        return Normal.quantile(Math.max(margin, Math.min(1 - margin, share)));
    }

    private static double acceleration(int n, Statistic statistic) {
        double[] without = new double[n];
        int[] rows = new int[n - 1];
        for (int left = 0; left < n; left++) {
            for (int i = 0; i < n - 1; i++) {
                rows[i] = i < left ? i : i + 1;
            }
            without[left] = statistic.of(rows);
        }
        double mean = Arrays.stream(without).average().orElse(Double.NaN);
        double squares =
                Arrays.stream(without).map(v -> (mean - v) * (mean - v)).sum();
        double cubes = Arrays.stream(without).map(v -> Math.pow(mean - v, 3)).sum();
        double acceleration = cubes / (6 * Math.pow(squares, 1.5));
        return Double.isFinite(acceleration) ? acceleration : 0;
    }

    private static double level(double bias, double acceleration, double reach) {
        double shifted = bias + reach;
        return Normal.cumulative(bias + shifted / (1 - acceleration * shifted));
    }

    private static Estimate estimate(double value, double[] sorted, double low, double high, int n) {
        if (Double.isNaN(value) || sorted.length == 0) {
            throw new IllegalArgumentException("the statistic is undefined on these " + n + " rows");
        }
        Interval interval = new Interval(quantile(sorted, low), quantile(sorted, high));
        return new Estimate(value, interval.including(value), n);
    }

    private static double quantile(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
