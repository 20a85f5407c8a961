package io.zhiyin.commerce;

import java.util.Optional;

/**
 * One text a customer wrote, with personal data already replaced by pseudonyms. All offsets that Zhiyin reports count the
 * UTF-16 units of {@link #text()}.
 */
public record Feedback(
        FeedbackId id, String text, Optional<CustomerId> customer, Optional<OrderId> order, FeedbackContext context) {
    /** Says which one it is and how long it is, never what it says. */
    @Override
    public String toString() {
        return "Feedback[" + id + ", " + context.source() + ", " + text.length() + " characters]";
    }
}
