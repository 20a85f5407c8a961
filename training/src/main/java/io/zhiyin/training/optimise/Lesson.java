package io.zhiyin.training.optimise;

import java.util.List;

/**
 * A text and everything that is to be learnt from it.
 *
 * @param tokens its token numbers, opening and closing token included; read only
 * @param targets what heads should say of it
 */
public record Lesson(long[] tokens, List<Target> targets) {
    public Lesson {
        targets = List.copyOf(targets);
        for (Target target : targets) {
            if (target.to() > tokens.length) {
                throw new IllegalArgumentException(
                        "a target must lie inside its text of " + tokens.length + " tokens, was " + target);
            }
        }
    }

    int length() {
        return tokens.length;
    }

    /** How much its targets count together. */
    double weight() {
        return targets.stream().mapToDouble(Target::weight).sum();
    }
}
