package io.zhiyin.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as the intervals and tests here need it. */
public final class Normal {
    /** How many standard errors a 95 % interval reaches to each side. */
    public static final double REACH_95 = 1.959963984540054;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** How many standard errors an interval of this confidence reaches to each side, 1.96 for .95. */
    static double reach(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence must lie in (0, 1), was " + confidence);
        }
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    /** The interval of this confidence around a value, cut to the range that the value can take. */
    static Interval around(double value, double standardError, double confidence, double least, double most) {
        double reach = reach(confidence) * standardError;
        return new Interval(Math.max(least, value - reach), Math.min(most, value + reach)).including(value);
    }
}
