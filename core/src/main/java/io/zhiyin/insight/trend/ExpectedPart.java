package io.zhiyin.insight.trend;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tests whether a part of the shop brought more or fewer of all mentions than it should.
 *
 * <p>Given all mentions, those of the part are binomial: their exact tail is taken, at counts divided by the over-dispersion.
 * What of the variance was measured and is not known makes the tail heavier: Student's t at the degrees of freedom that
 * Satterthwaite (1946) gives. The weaker of both counts.
 */
public final class ExpectedPart {
    private static final double LEAST_RATIO = .25;

    private ExpectedPart() {}

    /**
     * The two-sided p value.
     *
     * @param count mentions of the part
     * @param all all mentions
     * @param part the share of all mentions that the part is expected to bring
     * @param variance of the count, over-dispersion included
     * @param freedom degrees of freedom of the variance
     */
    public static double pValue(double count, double all, double part, double variance, double freedom) {
        if (!(part > 0 && part < 1 && variance > 0)) {
            return 1;
        }
        double t = student((count - all * part) / Math.sqrt(variance), freedom);
        double ratio = Math.max(variance / (all * part * (1 - part)), LEAST_RATIO);
        return Math.max(t, binomial(count / ratio, all / ratio, part));
    }

    static double student(double t, double freedom) {
        return Math.min(1, 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t)));
    }

    /** Two-sided binomial tail for counts that need not be whole. */
    static double binomial(double successes, double n, double part) {
        double above = successes <= 0
                ? 1
                : BetaDistribution.of(successes, n - successes + 1).cumulativeProbability(part);
        double below = n - successes <= 0
                ? 1
                : BetaDistribution.of(successes + 1, n - successes).survivalProbability(part);
        return Math.min(1, 2 * Math.min(above, below));
    }
}
