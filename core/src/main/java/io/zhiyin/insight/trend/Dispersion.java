package io.zhiyin.insight.trend;

import java.util.List;

/**
 * How much the weekly counts of a series vary: binomial, plus a part of the squared expectation. The extra part is measured on
 * the differences of neighbouring weeks (von Neumann 1941), so that a slow trend or a single step hardly counts as noise.
 *
 * <p>One short series tells little about its own noise, all series of a shop together tell much. So the extra part of a series
 * is the one of all series pooled, or its own where that is larger by more than its standard error.
 */
final class Dispersion {
    private static final double MOST_FREEDOM = 1e6;

    private final double[] binomial;
    private final double[] expected;
    private final double excess;
    private final double information;

    private Dispersion(double[] binomial, double[] expected, double excess, double information) {
        this.binomial = binomial;
        this.expected = expected;
        this.excess = excess;
        this.information = information;
    }

    static Dispersion of(WeeklySeries series) {
        int n = series.length();
        double[] binomial = new double[n];
        for (int w = 0; w < n; w++) {
            double share = Math.min(.99, series.expected()[w] / Math.max(series.volume()[w], 1));
            binomial[w] = series.expected()[w] * (1 - share);
        }
        double excess = 0;
        double information = 0;
        for (int w = 0; w + 1 < n; w++) {
            double one = series.expected()[w];
            double next = series.expected()[w + 1];
            if (one > 0 && next > 0) {
                double chance = binomial[w] / (one * one) + binomial[w + 1] / (next * next);
                double difference = series.mentions()[w] / one - series.mentions()[w + 1] / next;
                excess += (difference * difference - chance) / (chance * chance);
                information += 1 / (chance * chance);
            }
        }
        return new Dispersion(binomial, series.expected(), excess, information);
    }

    /** The extra part of all series together. */
    static double pooled(List<Dispersion> all) {
        double excess = 0;
        double information = 0;
        for (Dispersion one : all) {
            excess += one.excess;
            information += one.information;
        }
        return information > 0 ? Math.max(0, excess / (2 * information)) : 0;
    }

    /** The extra part of this series, given the one of all series together. */
    double extra(double pooled) {
        if (!(information > 0)) {
            return pooled;
        }
        double own = excess / (2 * information);
        double error = Math.sqrt(.75 / information); // squared differences of neighbours vary by 2, and overlap
        return Math.max(pooled, own - error);
    }

    /** Every week's variance. */
    double[] variances(double extra) {
        double[] variances = new double[binomial.length];
        for (int w = 0; w < variances.length; w++) {
            variances[w] = binomial[w] + extra * expected[w] * expected[w];
        }
        return variances;
    }

    /** The binomial part of the variance is known; only what is measured beyond it makes tails heavier (Satterthwaite 1946). */
    double freedom(double extra) {
        double chance = 0;
        double more = 0;
        for (int w = 0; w < binomial.length; w++) {
            chance += binomial[w];
            more += extra * expected[w] * expected[w];
        }
        double differences = Math.max(1, (binomial.length - 1) * 2 / 3.0);
        double ratio = more > 0 ? (chance + more) / more : MOST_FREEDOM;
        return Math.min(MOST_FREEDOM, differences * ratio * ratio);
    }

    /** How many times more than binomial the counts vary on the whole, at least 1. */
    double factor(double extra) {
        double chance = 0;
        double all = 0;
        for (int w = 0; w < binomial.length; w++) {
            chance += binomial[w];
            all += binomial[w] + extra * expected[w] * expected[w];
        }
        return chance > 0 ? Math.max(1, all / chance) : 1;
    }
}
