package io.zhiyin.statistics;

/**
 * Wilson's score interval for a share, and Newcombe's interval for the difference of two shares.
 *
 * <p>Wilson, E. B. (1927), JASA 22, 209–212; Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872 (method 3) and
 * 873–890 (method 10).
 */
public final class Wilson {
    private static final double CONFIDENCE = .95;

    private Wilson() {}

    /** The 95 % interval of a share; without observations the share can be anything, so 0..1. */
    public static Interval interval(long successes, long n) {
        return interval(successes, n, CONFIDENCE);
    }

    public static Interval interval(long successes, long n, double confidence) {
        check(successes, n);
        if (n == 0) {
            return new Interval(0, 1);
        }
        return weighted((double) successes / n, (double) n, confidence);
    }

    /**
     * The interval of a share that was measured with weights.
     *
     * @param effectiveN how many equally weighted observations carry the same information: (Σw)² / Σw²
     */
    public static Interval weighted(double share, double effectiveN, double confidence) {
        if (!(share >= 0 && share <= 1) || !(effectiveN > 0)) {
            throw new IllegalArgumentException(
                    "a share must lie in [0, 1] and n above 0, were " + share + " and " + effectiveN);
        }
        double z = Normal.reach(confidence);
        double z2 = z * z;
        double centre = (share + z2 / (2 * effectiveN)) / (1 + z2 / effectiveN);
        double reach = z
                * Math.sqrt(share * (1 - share) / effectiveN + z2 / (4 * effectiveN * effectiveN))
                / (1 + z2 / effectiveN);
        return new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach)).including(share);
    }

    /**
     * Another interval of a figure that behaves as a share of {@code n} things, stretched to this one: resampling rows that were all right shows no
     * doubt at all, however few they are.
     */
    public static Estimate atLeast(Estimate figure, double n) {
        Interval own = weighted(Math.max(0, Math.min(1, figure.value())), Math.max(1, n), CONFIDENCE);
        Interval both = figure.interval().including(own.low()).including(own.high());
        return new Estimate(figure.value(), both, figure.n());
    }

    /** A share with its 95 % interval; needs at least one observation. */
    public static Estimate estimate(long successes, long n) {
        if (n < 1) {
            throw new IllegalArgumentException("a share needs at least one observation");
        }
        return new Estimate((double) successes / n, interval(successes, n), n);
    }

    /** How much larger the first share is than the second, with its 95 % interval; n counts both groups. */
    public static Estimate difference(long successes, long n, long otherSuccesses, long otherN) {
        Estimate one = estimate(successes, n);
        Estimate other = estimate(otherSuccesses, otherN);
        double difference = one.value() - other.value();
        double down =
                Math.hypot(one.value() - one.interval().low(), other.interval().high() - other.value());
        double up = Math.hypot(
                one.interval().high() - one.value(),
                other.value() - other.interval().low());
        Interval interval = new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
        return new Estimate(difference, interval, n + otherN);
    }

    static void check(long successes, long n) {
        if (successes < 0 || successes > n) {
            throw new IllegalArgumentException("successes must lie in [0, n], were " + successes + " of " + n);
        }
    }
}
