package io.zhiyin.statistics;

/** A figure with its interval and the number of observations behind it. */
public record Estimate(double value, Interval interval, long n) {
    public Estimate {
        if (!interval.contains(value)) {
            throw new IllegalArgumentException("the value " + value + " must lie in its interval " + interval);
        }
        if (n < 0) {
            throw new IllegalArgumentException("n is counted from 0, was " + n);
        }
    }
}
