package io.zhiyin.server.demo;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the demo shop is like.
 *
 * @param feedback about how many feedbacks it receives in its year; a few per cent more or less
 * @param planted what is hidden in it
 */
public record DemoOptions(long seed, int feedback, Set<Planted> planted) {
    /** Below it, some effects would rest on a handful of texts. */
    static final int FEWEST = 200;

    static final int MOST = 1_000_000;

    public DemoOptions {
        if (feedback < FEWEST || feedback > MOST) {
            throw new IllegalArgumentException(
                    "a demo shop has from " + FEWEST + " to " + MOST + " feedbacks, was " + feedback);
        }
        EnumSet<Planted> copy = EnumSet.noneOf(Planted.class);
        copy.addAll(planted);
        planted = Collections.unmodifiableSet(copy);
    }

    /** Everything is planted, in 4,000 feedbacks. */
    public static DemoOptions defaults(long seed) {
        return new DemoOptions(seed, 4_000, EnumSet.allOf(Planted.class));
    }

    /** A shop with all its usual noise, in which nothing happens. */
    public static DemoOptions nothingPlanted(long seed) {
        return new DemoOptions(seed, 4_000, Planted.flaws());
    }

    public DemoOptions sized(int newFeedback) {
        return new DemoOptions(seed, newFeedback, planted);
    }

    public DemoOptions planting(Set<Planted> newPlanted) {
        return new DemoOptions(seed, feedback, newPlanted);
    }

    boolean plants(Planted effect) {
        return planted.contains(effect);
    }
}
