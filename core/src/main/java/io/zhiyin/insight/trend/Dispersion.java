package io.zhiyin.insight.trend;

import java.util.List;

/**
 * How much the weekly counts of a series vary: binomial, plus a part of the squared expectation. The extra part is measured on
 * the differences of weeks that stand one and four weeks apart (von Neumann 1941), so that a slow trend or a single
 * step hardly counts as noise. Where weeks four apart differ more than neighbours, noise carries on from week to week.
 *
 * <p>One short series tells little about its own noise, all series of a shop together tell much. So the extra part of a series
 * is the one of all series pooled, or its own where that is larger by more than its standard error.
 */
final class Dispersion {
    private static final int NEAR = 1;
    private static final int FAR = 4;

    /** How far the true extra parts of series are taken to differ, so that no single large series rules the pool. */
    private static final double BETWEEN_SERIES = .02;

    /** A step of 8 standard errors is one, and no noise; weeks on both sides of it are not compared. */
    private static final double OBVIOUS = 64;

    private static final double MOST_CARRY = .8;
    private static final double MOST_FREEDOM = 1e6;

    private final double[] binomial;
    private final double[] expected;
    private final Excess near;
    private final Excess far;

    private Dispersion(double[] binomial, double[] expected, Excess near, Excess far) {
        this.binomial = binomial;
        this.expected = expected;
        this.near = near;
        this.far = far;
    }

    /** The most marked step of a series, against binomial noise alone. */
    private record Step(int cut, double chiSquare) {
        static Step of(WeeklySeries series, double[] binomial) {
            int n = series.length();
            double all = series.expected(0, n);
            double variance = 0;
            for (double week : binomial) {
                variance += week;
            }
            Step best = new Step(0, 0);
            double late = 0;
            double part = 0;
            double lateVariance = 0;
            for (int k = n - 1; k > 0 && all > 0; k--) {
                late += series.mentions()[k] - series.expected()[k];
                part += series.expected()[k] / all;
                lateVariance += binomial[k];
                double spread = (1 - 2 * part) * lateVariance + part * part * variance;
                if (spread > 0 && late * late / spread > best.chiSquare) {
                    best = new Step(k, late * late / spread);
                }
            }
            return best;
        }
    }

    /** An extra part with the variance of its estimate. */
    record Excess(double extra, double variance) {
        static Excess of(WeeklySeries series, double[] binomial, int cut, int lag) {
            double excess = 0;
            double information = 0;
            for (int w = 0; w + lag < series.length(); w++) {
                double one = series.expected()[w];
                double next = series.expected()[w + lag];
                boolean across = w < cut && cut <= w + lag;
                if (one > 0 && next > 0 && !across) {
                    double chance = binomial[w] / (one * one) + binomial[w + lag] / (next * next);
                    double difference = series.mentions()[w] / one - series.mentions()[w + lag] / next;
                    excess += (difference * difference - chance) / (chance * chance);
                    information += 1 / (chance * chance);
                }
            }
            // squared differences vary by 2, and overlap
            return information > 0
                    ? new Excess(excess / (2 * information), .75 / information)
                    : new Excess(0, Double.POSITIVE_INFINITY);
        }

        static Excess pooled(List<Excess> all) {
            double sum = 0;
            double weights = 0;
            for (Excess one : all) {
                double weight = 1 / (one.variance + BETWEEN_SERIES * BETWEEN_SERIES);
                sum += weight * one.extra;
                weights += weight;
            }
            return weights > 0
                    ? new Excess(Math.max(0, sum / weights), 1 / weights)
                    : new Excess(0, Double.POSITIVE_INFINITY);
        }
    }

    /** The extra part of one series, measured on neighbours and on weeks that stand apart. */
    record Seen(Excess near, Excess far) {}

    /**
     * The noise of all series together.
     *
     * @param extra the extra part of the variance
     * @param carry how much of a week's noise carries on into the next, 0 if none
     */
    record Pool(double extra, double carry) {
        static final Pool NONE = new Pool(0, 0);

        /** How many times more the sum of many weeks varies than if noise did not carry on. */
        double longRun() {
            return (1 + carry) / (1 - carry);
        }
    }

    static Dispersion of(WeeklySeries series) {
        int n = series.length();
        double[] binomial = new double[n];
        for (int w = 0; w < n; w++) {
            double share = Math.min(.99, series.expected()[w] / Math.max(series.volume()[w], 1));
            binomial[w] = series.expected()[w] * (1 - share);
        }
        Step step = Step.of(series, binomial);
        Excess near = Excess.of(series, binomial, step.cut, NEAR);
        Excess far = Excess.of(series, binomial, step.cut, FAR);
        Dispersion without = new Dispersion(binomial, series.expected(), near, far);
        if (step.chiSquare > OBVIOUS * without.factor(Math.max(0, near.extra))) {
            return without;
        }
        return new Dispersion(
                binomial, series.expected(), Excess.of(series, binomial, 0, NEAR), Excess.of(series, binomial, 0, FAR));
    }

    /** What the series tells about the noise of all. */
    Seen seen() {
        return new Seen(near, far);
    }

    static Pool pooled(List<Seen> all) {
        Excess near = Excess.pooled(all.stream().map(Seen::near).toList());
        Excess far = Excess.pooled(all.stream().map(Seen::far).toList());
        double sure = near.extra + Math.sqrt(near.variance);
        double carry = far.extra > sure ? Math.min(MOST_CARRY, 1 - sure / far.extra) : 0;
        return new Pool(Math.max(near.extra, far.extra), carry);
    }

    /** The extra part of this series as it counts over many weeks, given the noise of all series together. */
    double extra(Pool pool) {
        double all = pool.extra() * pool.longRun();
        if (!(near.variance < Double.POSITIVE_INFINITY)) {
            return all;
        }
        double own = (near.extra - Math.sqrt(near.variance)) / (1 - pool.carry());
        return Math.max(all, own * pool.longRun());
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
