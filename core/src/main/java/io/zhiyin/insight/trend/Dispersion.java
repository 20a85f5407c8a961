package io.zhiyin.insight.trend;

/**
 * How much the weekly counts of a series vary: binomial, plus a share of the squared expectation. The extra part is measured
 * on the differences of neighbouring weeks (von Neumann 1941), so that a slow trend or a single step hardly counts as noise.
 */
final class Dispersion {
    private final double[] variance;
    private final double factor;

    private Dispersion(double[] variance, double factor) {
        this.variance = variance;
        this.factor = factor;
    }

    static Dispersion of(WeeklySeries series) {
        int n = series.length();
        double[] binomial = new double[n];
        for (int w = 0; w < n; w++) {
            double expected = series.expected()[w];
            double share = Math.min(.99, expected / Math.max(series.volume()[w], 1));
            binomial[w] = expected * (1 - share);
        }
        double extra = extra(series, binomial);
        double all = 0;
        double expected = 0;
        double[] variance = new double[n];
        for (int w = 0; w < n; w++) {
            double square = series.expected()[w] * series.expected()[w];
            variance[w] = binomial[w] + extra * square;
            all += variance[w];
            expected += binomial[w];
        }
        return new Dispersion(variance, expected > 0 ? Math.max(1, all / expected) : 1);
    }

    private static double extra(WeeklySeries series, double[] binomial) {
        double excess = 0;
        double weights = 0;
        for (int w = 0; w + 1 < series.length(); w++) {
            double one = series.expected()[w];
            double next = series.expected()[w + 1];
            if (!(one > 0 && next > 0)) {
                continue;
            }
            double chance = binomial[w] / (one * one) + binomial[w + 1] / (next * next);
            double difference = series.mentions()[w] / one - series.mentions()[w + 1] / next;
            double weight = 1 / (chance * chance);
            excess += weight * (difference * difference - chance);
            weights += 2 * weight;
        }
        return weights > 0 ? Math.max(0, excess / weights) : 0;
    }

    double variance(int week) {
        return variance[week];
    }

    /** How many times more than binomial the counts vary on the whole, at least 1. */
    double factor() {
        return factor;
    }
}
