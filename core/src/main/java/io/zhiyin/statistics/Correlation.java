package io.zhiyin.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How strongly two series of numbers move together, with an interval and a test against no relation at all.
 *
 * @param estimate the coefficient with Fisher's z interval (95 %); for Spearman the variance of Fieller, Hartley and
 *     Pearson (1957) is used
 * @param test the t test with n − 2 degrees of freedom, two-sided
 */
public record Correlation(Estimate estimate, TestResult test) {
    private static final double CONFIDENCE = .95;
    private static final double SPEARMAN_VARIANCE = 1.06;

    /** The straight-line correlation. */
    public static Correlation pearson(double[] x, double[] y) {
        return of(coefficient(x, y), x.length, 1);
    }

    /** The correlation of the ranks: any rising relation counts, outliers hardly. Ties share their mean rank. */
    public static Correlation spearman(double[] x, double[] y) {
        return of(coefficient(Ranks.of(x), Ranks.of(y)), x.length, SPEARMAN_VARIANCE);
    }

    private static Correlation of(double r, int n, double variance) {
        double free = n - 2.0;
        double t = r * Math.sqrt(free / Math.max(1 - r * r, Double.MIN_NORMAL));
        double p = Math.min(1, 2 * TDistribution.of(free).survivalProbability(Math.abs(t)));
        return new Correlation(new Estimate(r, interval(r, n, variance), n), new TestResult(t, p));
    }

    private static Interval interval(double r, int n, double variance) {
        if (n < 4) {
            return new Interval(-1, 1);
        }
        if (Math.abs(r) == 1) {
            return new Interval(r, r);
        }
        double z = .5 * Math.log((1 + r) / (1 - r));
        double reach = Normal.reach(CONFIDENCE) * Math.sqrt(variance / (n - 3.0));
        return new Interval(Math.tanh(z - reach), Math.tanh(z + reach)).including(r);
    }

    private static double coefficient(double[] x, double[] y) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException(
                    "a correlation needs two series of one length, 3 or more; were " + x.length + " and " + y.length);
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        if (!(xx > 0 && yy > 0)) {
            throw new IllegalArgumentException("a correlation needs two series that vary");
        }
        return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
