package io.zhiyin.server.evaluate;

import java.util.Locale;

/** What can be evaluated. */
public enum Task {
    SENTIMENT,
    ASPECT,
    KIND,
    INTENT,
    CATEGORY,
    TOPICS,
    REDACT;

    /** The name used on the command line and in the result. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
