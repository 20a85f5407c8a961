package io.zhiyin.insight;

/** The link from a topic to the one that says the same in another language, with the confidence that it does. */
public record TopicTwin(TopicId topic, double confidence) {
    public TopicTwin {
        if (!(confidence >= 0 && confidence <= 1)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("a confidence must lie in [0, 1], was " + confidence);
        }
    }
}
