package io.zhiyin.commerce;

/** Names one feedback for ever: the shop's own id where a column holds one, else a hash of what it is. */
public record FeedbackId(String value) {
    public FeedbackId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a feedback id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
