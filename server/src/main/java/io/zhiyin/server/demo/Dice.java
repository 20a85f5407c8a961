package io.zhiyin.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Seeded chance (SplitMix64; Steele, Lea and Flood 2014), the same on every JDK. Each thing throws its own dice, named after
 * it, so that switching one effect on or off leaves everything else as it was.
 */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of one thing, such as {@code Dice.of(seed, "customer", 17)}. */
    static Dice of(long seed, Object... names) {
        long state = mix(seed + STEP);
        for (Object name : names) {
            String text = name.toString();
            for (int i = 0; i < text.length(); i++) {
                state = mix(state + STEP + text.charAt(i));
            }
            state = mix(state ^ STEP);
        }
        return new Dice(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    double unit() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Uniform in 0 … bound - 1. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Uniform from low up to and including high. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    <T> T pick(List<T> from, ToDoubleFunction<T> weight) {
        double total = 0;
        for (T item : from) {
            total += weight.applyAsDouble(item);
        }
        double left = unit() * total;
        for (T item : from) {
            left -= weight.applyAsDouble(item);
            if (left < 0) {
                return item;
            }
        }
        return from.get(from.size() - 1);
    }

    /** Standard normal (Box and Muller 1958). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** Around 1, always above 0: the median is 1, the logarithm's standard deviation is as given. */
    double around1(double spread) {
        return StrictMath.exp(spread * normal());
    }

    int poisson(double mean) {
        if (mean > 60) {
            return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = unit(); product > limit; product *= unit()) {
            count++;
        }
        return count;
    }

    /** The same things in another order. */
    <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T moved = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, moved);
        }
        return copy;
    }
}
