package io.zhiyin.statistics;

/** The range in which a figure lies with the stated certainty (95 % unless a method says otherwise). */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("an interval needs low <= high, was " + low + ".." + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval, stretched as far as needed to hold a value. */
    public Interval including(double value) {
        return new Interval(Math.min(low, value), Math.max(high, value));
    }

    public double width() {
        return high - low;
    }
}
