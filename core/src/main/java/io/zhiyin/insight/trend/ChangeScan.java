package io.zhiyin.insight.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Looks through a weekly series for its most marked step and for a steady trend, and tells how probable as marked a movement
 * is if none took place.
 *
 * <p>For a step at a given week the mentions after it are compared with the expected part of all mentions, given all mentions
 * (Worsley 1983): as {@link ExpectedPart} does. All weeks are tried
 * as the week of the step, and the best is corrected for that by Worsley's (1982) improvement of Bonferroni's inequality, which
 * knows that neighbouring weeks say nearly the same.
 */
final class ChangeScan {
    private static final int SHORTEST_SIDE = 2;
    private static final int POINTS = 8;
    private static final double LEAST_RATIO = .25;
    private static final double PLAIN_CHANCE = .05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double all;
    private final double[] lateMentions;
    private final double[] lateShare;
    private final double[] lateVariance;
    private final TDistribution student;
    private final double dispersion;
    private final double trend;
    private final double trendP;
    private final int bestCut;
    private final double leastP;

    ChangeScan(WeeklySeries series, Dispersion spread, Dispersion.Pool pooled) {
        double extra = spread.extra(pooled);
        double[] variances = spread.variances(extra);
        all = series.total();
        lateMentions = suffixes(series.mentions());
        lateShare = suffixes(series.expected());
        lateVariance = suffixes(variances);
        double expected = lateShare[0];
        for (int k = 0; k < lateShare.length; k++) {
            lateShare[k] /= expected > 0 ? expected : 1;
        }
        dispersion = spread.factor(extra);
        student = TDistribution.of(spread.freedom(extra));
        trend = trend(series, variances);
        trendP = twoSided(trend);
        int best = 0;
        double bestP = 1;
        for (int k = SHORTEST_SIDE; k <= series.length() - SHORTEST_SIDE; k++) {
            double p = stepP(k, bestP);
            if (p < bestP) {
                best = k;
                bestP = p;
            }
        }
        bestCut = best;
        leastP = bestP;
    }

    /** How many times more than binomial the counts vary, at least 1. */
    double dispersion() {
        return dispersion;
    }

    /** The first week of the later part at the most marked step; 0 where no step stands out. */
    int bestCut() {
        return bestCut;
    }

    /** The most marked step in standard errors; above 0 when the rate went up. */
    double step() {
        return bestCut == 0 ? 0 : standardised(bestCut);
    }

    /** A steady trend in standard errors; above 0 when the rate goes up. */
    double trend() {
        return trend;
    }

    /**
     * How probable a movement at least as marked is by chance, whatever its kind and week: a step, whose week was looked for, and a
     * steady trend share the risk evenly.
     */
    double pValue() {
        double stepP = leastP >= PLAIN_CHANCE ? 1 : leastP * looks(leastP);
        return Math.min(1, 2 * Math.min(stepP, trendP));
    }

    /** The p value of a step at this week; 1 at once where it can't be below a limit. */
    private double stepP(int k, double limit) {
        double part = lateShare[k];
        double p = twoSided(standardised(k));
        if (p >= limit || !(part > 0 && part < 1)) {
            return 1;
        }
        double ratio = Math.max(variance(k) / (all * part * (1 - part)), LEAST_RATIO);
        return Math.max(p, ExpectedPart.binomial(lateMentions[k] / ratio, all / ratio, part));
    }

    private double twoSided(double z) {
        return Math.min(1, 2 * student.survivalProbability(Math.abs(z)));
    }

    private double standardised(int k) {
        double variance = variance(k);
        return variance > 0 ? (lateMentions[k] - all * lateShare[k]) / Math.sqrt(variance) : 0;
    }

    /** The variance of the mentions after a week, given all mentions. */
    private double variance(int k) {
        double part = lateShare[k];
        return (1 - 2 * part) * lateVariance[k] + part * part * lateVariance[0];
    }

    private static double trend(WeeklySeries series, double[] variances) {
        double centre = 0;
        double sum = 0;
        for (int w = 0; w < series.length(); w++) {
            centre += series.expected()[w] * series.weeks()[w];
            sum += series.expected()[w];
        }
        double difference = 0;
        double variance = 0;
        for (int w = 0; w < series.length(); w++) {
            double slope = series.weeks()[w] - (sum > 0 ? centre / sum : 0);
            difference += slope * (series.mentions()[w] - series.expected()[w]);
            variance += slope * slope * variances[w];
        }
        return variance > 0 ? difference / Math.sqrt(variance) : 0;
    }

    /**
     * How many independent weeks the scan is worth: all weeks, less the probability that a week's neighbour stands out where
     * the week does.
     */
    private double looks(double least) {
        double threshold = NORMAL.inverseSurvivalProbability(Math.min(.5, Math.max(least / 2, Double.MIN_NORMAL)));
        double tail = NORMAL.survivalProbability(threshold);
        double[] beyond = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            beyond[i] = NORMAL.inverseSurvivalProbability(tail * (i + .5) / POINTS);
        }
        double looks = 0;
        for (int k = SHORTEST_SIDE; k <= lateShare.length - 1 - SHORTEST_SIDE; k++) {
            looks += k == SHORTEST_SIDE ? 1 : 1 - neighbourToo(threshold, beyond, correlation(k));
        }
        return looks;
    }

    /** The correlation of the step at a week with the step a week earlier. */
    private double correlation(int k) {
        double part = lateShare[k];
        double before = lateShare[k - 1];
        double product = (1 - before) * lateVariance[k] - part * lateVariance[k - 1] + part * before * lateVariance[0];
        double scale = Math.sqrt(variance(k) * variance(k - 1));
        return scale > 0 ? Math.max(0, Math.min(1, product / scale)) : 1;
    }

    /** The probability that a normal value exceeds a threshold when one correlated with it does. */
    private static double neighbourToo(double threshold, double[] beyond, double correlation) {
        double spread = Math.sqrt(Math.max(1e-12, 1 - correlation * correlation));
        double sum = 0;
        for (double value : beyond) {
            sum += NORMAL.survivalProbability((threshold - correlation * value) / spread);
        }
        return sum / beyond.length;
    }

    /** Sums from each week to the end; one more, 0, for after the end. */
    private static double[] suffixes(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int k = values.length - 1; k >= 0; k--) {
            sums[k] = sums[k + 1] + values[k];
        }
        return sums;
    }
}
