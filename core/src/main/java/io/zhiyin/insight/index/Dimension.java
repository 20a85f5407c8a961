package io.zhiyin.insight.index;

import java.util.Locale;

/** What an index is broken down by. */
public enum Dimension {
    OVERALL,
    PRODUCT,
    CATEGORY,
    ASPECT_GROUP,
    ASPECT,
    REGION,
    CHANNEL,
    /** Named by its Monday. */
    WEEK,
    /** Named by its first day. */
    MONTH;

    /** The name used in files and SQL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
