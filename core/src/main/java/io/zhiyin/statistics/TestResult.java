package io.zhiyin.statistics;

/**
 * What a test says: its statistic, and how probable one at least as extreme is if there is no effect.
 *
 * @param statistic in the unit of the test; NaN where the data leave it undefined
 */
public record TestResult(double statistic, double pValue) {
    public TestResult {
        if (!(pValue >= 0 && pValue <= 1)) {
            throw new IllegalArgumentException("a p value must lie in [0, 1], was " + pValue);
        }
    }
}
