package io.zhiyin.commerce;

import java.util.Optional;

/**
 * A feedback as a file holds it, before redaction: text and ids may name people. It is never stored, logged or sent to a
 * model; {@code io.zhiyin.text.redaction} turns it into a {@link Feedback}.
 *
 * @param id the shop's own id of this feedback, where a column holds one
 * @param customer the shop's own id or name of the customer
 * @param order the shop's own order number
 */
public record RawFeedback(
        Optional<String> id, String text, Optional<String> customer, Optional<String> order, FeedbackContext context) {
    /** Says where it came from and how long it is, never what it says. */
    @Override
    public String toString() {
        return "RawFeedback[" + context.source() + ", " + text.length() + " characters]";
    }
}
