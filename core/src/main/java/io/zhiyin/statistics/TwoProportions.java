package io.zhiyin.statistics;

import org.apache.commons.statistics.inference.FisherExactTest;

/** Tests whether two groups have the same share of successes. */
public final class TwoProportions {
    private static final double LEAST_EXPECTED = 5;

    private TwoProportions() {}

    /** The pooled two-proportion z test, two-sided; for groups that are not small. */
    public static TestResult z(long successes, long n, long otherSuccesses, long otherN) {
        check(successes, n, otherSuccesses, otherN);
        double pooled = (double) (successes + otherSuccesses) / (n + otherN);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / otherN));
        double z = error == 0 ? 0 : ((double) successes / n - (double) otherSuccesses / otherN) / error;
        return new TestResult(z, Normal.twoSided(z));
    }

    /** Fisher's exact test, two-sided; the statistic is the odds ratio. */
    public static TestResult fisher(long successes, long n, long otherSuccesses, long otherN) {
        check(successes, n, otherSuccesses, otherN);
        int[][] table = {
            {Math.toIntExact(successes), Math.toIntExact(n - successes)},
            {Math.toIntExact(otherSuccesses), Math.toIntExact(otherN - otherSuccesses)}
        };
        long all = successes + otherSuccesses;
        if (all == 0 || all == n + otherN) {
            return new TestResult(Double.NaN, 1); // a row without variation holds no evidence
        }
        var result = FisherExactTest.withDefaults().test(table);
        return new TestResult(result.getStatistic(), Math.min(1, result.getPValue()));
    }

    /** Fisher's exact test where a cell is expected to hold fewer than {@value #LEAST_EXPECTED}, else the z test. */
    public static TestResult test(long successes, long n, long otherSuccesses, long otherN) {
        check(successes, n, otherSuccesses, otherN);
        double all = successes + otherSuccesses;
        double rarer = Math.min(all, n + otherN - all) / (n + otherN);
        boolean small = rarer * Math.min(n, otherN) < LEAST_EXPECTED && n + otherN <= Integer.MAX_VALUE;
        return small ? fisher(successes, n, otherSuccesses, otherN) : z(successes, n, otherSuccesses, otherN);
    }

    private static void check(long successes, long n, long otherSuccesses, long otherN) {
        Wilson.check(successes, n);
        Wilson.check(otherSuccesses, otherN);
        if (n < 1 || otherN < 1) {
            throw new IllegalArgumentException("both groups need at least one observation");
        }
    }
}
