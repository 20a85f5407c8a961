package io.zhiyin.insight.trend;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.statistics.Wilson;

/**
 * The share of a part of a series at the mix of strata of the whole: overall share times mentions per expected mention. Its
 * interval is Wilson's at the effective number of feedbacks, which over-dispersion makes smaller.
 */
public final class AdjustedShare {
    private static final double CONFIDENCE = .95;

    private AdjustedShare() {}

    /** The share of the weeks from one up to, not including, another. */
    public static Estimate of(WeeklySeries series, int from, int to, double dispersion) {
        double expected = series.expected(from, to);
        return of(series.mentions(from, to), expected, series.share(), dispersion);
    }

    /**
     * @param expected mentions expected there
     * @param share the overall share that the expected mentions stand for
     */
    public static Estimate of(double mentions, double expected, double share, double dispersion) {
        if (!(share > 0 && expected > 0)) {
            return new Estimate(0, new Interval(0, 1), 0);
        }
        double here = Math.min(1, share * mentions / expected);
        double effective = Math.max(1, expected / share / dispersion);
        return new Estimate(here, Wilson.weighted(here, effective, CONFIDENCE), Math.round(mentions));
    }

    /** How much the second is above the first, by Newcombe's (1998) method 10; n counts both. */
    public static Estimate difference(Estimate before, Estimate after) {
        double difference = after.value() - before.value();
        double down = Math.hypot(
                after.value() - after.interval().low(), before.interval().high() - before.value());
        double up = Math.hypot(
                after.interval().high() - after.value(),
                before.value() - before.interval().low());
        return new Estimate(difference, new Interval(difference - down, difference + up), before.n() + after.n());
    }
}
