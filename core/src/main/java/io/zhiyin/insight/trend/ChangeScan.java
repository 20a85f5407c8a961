package io.zhiyin.insight.trend;

import java.util.SplittableRandom;

/**
 * Looks through a weekly series for its most marked step and for a steady trend, and tells by permuting the weeks how
 * probable as marked a movement is if none took place.
 *
 * <p>Each week's surprise (mentions minus expected mentions, in standard deviations) is the same kind of number in a week
 * with much feedback and in one with little, so under no effect their order is chance. The statistic is the largest score
 * statistic for a step in the rate (scan over all weeks, as Worsley 1983 does) or for a log-linear trend, whichever is
 * larger; permuting makes the test hold whatever the over-dispersion is. Far in the tail, where permutations are too few,
 * half the squared statistic is taken as exponential above a high quantile (Knijnenburg et al. 2009).
 */
final class ChangeScan {
    private static final int SHORTEST_SIDE = 2;
    private static final int[] STAGES = {200, 2_000, 20_000};
    private static final int[] ENOUGH = {10, 20, 25};
    private static final double TAIL = .02;

    private final double[] surprise;
    private final double[] signal;
    private final double[] suffix;
    private final double[] scale;
    private final double[] slope;
    private final double dispersion;

    ChangeScan(WeeklySeries series) {
        Dispersion spread = Dispersion.of(series);
        this.dispersion = spread.factor();
        int n = series.length();
        surprise = new double[n];
        signal = new double[n];
        for (int w = 0; w < n; w++) {
            double expected = series.expected()[w];
            double sd = Math.sqrt(spread.variance(w));
            surprise[w] = sd > 0 ? (series.mentions()[w] - expected) / sd : 0;
            signal[w] = sd > 0 ? expected / sd : 0;
        }
        suffix = suffixes(signal);
        scale = scales(suffix);
        slope = slope(series.weeks(), signal);
    }

    /** How many times more than binomial the counts vary, at least 1. */
    double dispersion() {
        return dispersion;
    }

    /** The first week of the later part at the most marked step; 0 where no step can be placed. */
    int bestCut() {
        double[] steps = steps(surprise);
        int best = 0;
        for (int k = 1; k < steps.length; k++) {
            if (Math.abs(steps[k]) > Math.abs(steps[best])) {
                best = k;
            }
        }
        return best;
    }

    /** The score statistic of the most marked step; above 0 when the rate went up. */
    double step() {
        return steps(surprise)[bestCut()];
    }

    /** The score statistic of a steady trend; above 0 when the rate goes up. */
    double trend() {
        double sum = 0;
        for (int w = 0; w < surprise.length; w++) {
            sum += surprise[w] * slope[w];
        }
        return sum;
    }

    /** How probable a movement at least as marked is, if the weeks stood in chance order. */
    double pValue(long seed) {
        double observed = statistic(surprise);
        if (!(observed > 0)) {
            return 1;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] shuffled = surprise.clone();
        double[] drawn = new double[STAGES[STAGES.length - 1]];
        int done = 0;
        int reached = 0;
        double limit = observed * (1 - 1e-12); // equal statistics count as reached, whatever the rounding
        for (int stage = 0; stage < STAGES.length; stage++) {
            for (; done < STAGES[stage]; done++) {
                shuffle(shuffled, random);
                drawn[done] = statistic(shuffled);
                reached += drawn[done] >= limit ? 1 : 0;
            }
            if (reached >= ENOUGH[stage]) {
                return (reached + 1.0) / (done + 1.0);
            }
        }
        return tail(drawn, observed);
    }

    private static double tail(double[] drawn, double observed) {
        double[] sorted = drawn.clone();
        java.util.Arrays.sort(sorted);
        int from = (int) (sorted.length * (1 - TAIL));
        double threshold = half(sorted[from]);
        double excess = 0;
        for (int i = from; i < sorted.length; i++) {
            excess += half(sorted[i]) - threshold;
        }
        double mean = excess / (sorted.length - from);
        return mean > 0 ? Math.min(1, TAIL * Math.exp(-(half(observed) - threshold) / mean)) : 1.0 / sorted.length;
    }

    private static double half(double statistic) {
        return statistic * statistic / 2;
    }

    private double statistic(double[] values) {
        int n = values.length;
        double all = 0;
        double trend = 0;
        for (int w = 0; w < n; w++) {
            all += values[w] * signal[w];
            trend += values[w] * slope[w];
        }
        double largest = Math.abs(trend);
        double mean = suffix.length == 0 || suffix[0] == 0 ? 0 : all / suffix[0];
        double late = 0;
        for (int k = n - 1; k > 0; k--) {
            late += values[k] * signal[k];
            double step = Math.abs(late - mean * suffix[k]) * scale[k];
            if (step > largest) {
                largest = step;
            }
        }
        return largest;
    }

    private double[] steps(double[] values) {
        int n = values.length;
        double[] steps = new double[Math.max(1, n)];
        double all = 0;
        for (int w = 0; w < n; w++) {
            all += values[w] * signal[w];
        }
        double late = 0;
        for (int k = n - 1; k > 0; k--) {
            late += values[k] * signal[k];
            steps[k] = (late - all * suffix[k] / suffix[0]) * scale[k];
        }
        return steps;
    }

    private static double[] suffixes(double[] signal) {
        double[] sums = new double[signal.length];
        double sum = 0;
        for (int k = signal.length - 1; k >= 0; k--) {
            sum += signal[k] * signal[k];
            sums[k] = sum;
        }
        return sums;
    }

    private static double[] scales(double[] suffix) {
        int n = suffix.length;
        double[] scale = new double[n];
        for (int k = SHORTEST_SIDE; k <= n - SHORTEST_SIDE; k++) {
            double information = suffix[k] * (1 - suffix[k] / suffix[0]);
            scale[k] = information > 0 ? 1 / Math.sqrt(information) : 0;
        }
        return scale;
    }

    private static double[] slope(int[] weeks, double[] signal) {
        double information = 0;
        double centre = 0;
        for (int w = 0; w < weeks.length; w++) {
            information += signal[w] * signal[w];
            centre += signal[w] * signal[w] * weeks[w];
        }
        centre /= information > 0 ? information : 1;
        double[] slope = new double[weeks.length];
        double length = 0;
        for (int w = 0; w < weeks.length; w++) {
            slope[w] = signal[w] * (weeks[w] - centre);
            length += slope[w] * slope[w];
        }
        for (int w = 0; w < weeks.length && length > 0; w++) {
            slope[w] /= Math.sqrt(length);
        }
        return slope;
    }

    private static void shuffle(double[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double other = values[j];
            values[j] = values[i];
            values[i] = other;
        }
    }
}
