package io.zhiyin.text;

import java.util.Optional;

/**
 * A label with the calibrated probability that it is right. Below the head's threshold it abstains: the label is then only
 * the best guess, and no figure counts it.
 */
public record Graded<T>(T guess, double probability, boolean abstained) {
    public Graded {
        if (!(probability >= 0 && probability <= 1)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("a probability must lie in [0, 1], was " + probability);
        }
    }

    /** The label, unless it abstained. */
    public Optional<T> value() {
        return abstained ? Optional.empty() : Optional.of(guess);
    }
}
