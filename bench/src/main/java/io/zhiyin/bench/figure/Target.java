package io.zhiyin.bench.figure;

import java.util.Locale;

/** What a figure must reach: at least, or at most, a bound. */
public record Target(boolean atLeast, double bound) {
    public Target {
        if (Double.isNaN(bound)) {
            throw new IllegalArgumentException("a target needs a number");
        }
    }

    public static Target atLeast(double bound) {
        return new Target(true, bound);
    }

    public static Target atMost(double bound) {
        return new Target(false, bound);
    }

    public boolean reachedBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", atLeast ? ">=" : "<=", Figure.plain(bound));
    }
}
