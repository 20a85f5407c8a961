package io.zhiyin.store.facts;

import io.zhiyin.commerce.Feedback;
import java.util.Optional;

/**
 * A feedback with its place in the order of intake.
 *
 * @param seq order of intake, from 0
 * @param setAside why it does not count as opinion, as a stable kebab-case code; empty if it counts
 */
public record StoredFeedback(long seq, Feedback feedback, Optional<String> setAside) {}
