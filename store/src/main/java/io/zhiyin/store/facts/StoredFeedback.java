package io.zhiyin.store.facts;

import io.zhiyin.commerce.Feedback;
import java.util.Optional;

/**
 * A feedback with its place in the order of intake.
 *
 * @param seq order of intake, from 0
 * @param setAside why it does not count as opinion, as a stable kebab-case code; empty if it counts
 * @param weight how many feedbacks it stands for: the inverse of the probability with which it was drawn
 */
public record StoredFeedback(long seq, Feedback feedback, Optional<String> setAside, double weight) {
    public StoredFeedback {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight must be above 0, was " + weight);
        }
    }

    /** A feedback that stands for itself. */
    public StoredFeedback(long seq, Feedback feedback, Optional<String> setAside) {
        this(seq, feedback, setAside, 1);
    }
}
