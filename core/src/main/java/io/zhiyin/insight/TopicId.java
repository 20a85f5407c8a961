package io.zhiyin.insight;

/** Names a topic for ever, across runs, as long as its membership carries on. */
public record TopicId(String value) {
    public TopicId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a topic id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
