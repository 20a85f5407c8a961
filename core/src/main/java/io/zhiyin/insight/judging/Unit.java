package io.zhiyin.insight.judging;

/** What shares are shares of. */
public enum Unit {
    CUSTOMERS,
    /** Single feedbacks: no file names the customers. */
    FEEDBACK
}
