package io.zhiyin.bench.figure;

import io.zhiyin.statistics.Estimate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One measured number.
 *
 * @param value of several rounds, the median
 * @param low the smallest round, or the lower end of the 95 % interval; the bench says which
 * @param high the largest round, or the upper end
 * @param target what it must reach, where something was set
 */
public record Figure(String name, double value, double low, double high, Optional<Target> target) {
    public Figure {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    name + " must lie between " + low + " and " + high + ", was " + value + "; it may not be NaN");
        }
    }

    public static Figure of(String name, double value) {
        return new Figure(name, value, value, value, Optional.empty());
    }

    /** The median of rounds; of an even number the mean of the middle two. */
    public static Figure ofRounds(String name, double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(name, median, sorted[0], sorted[sorted.length - 1], Optional.empty());
    }

    /** A share with its 95 % interval. */
    public static Figure of(String name, Estimate estimate) {
        return new Figure(
                name,
                estimate.value(),
                estimate.interval().low(),
                estimate.interval().high(),
                Optional.empty());
    }

    public Figure toReach(Target newTarget) {
        return new Figure(name, value, low, high, Optional.of(newTarget));
    }

    /** Whether its target is reached; empty where none was set. */
    public Optional<Boolean> reached() {
        return target.map(set -> set.reachedBy(value));
    }

    /** A number with three digits that mean something, without an exponent. */
    static String plain(double number) {
        double size = Math.abs(number);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", number);
    }
}
