package io.zhiyin.store.facts;

/** The finest topic of one statement. */
public record TopicMember(long feedbackSeq, int ordinal, String topic, double similarity) {}
