package io.zhiyin.insight;

import java.util.Locale;

/** In which tone a matter is mentioned. */
public enum Voice {
    /** Mentioned at all. */
    ANY,
    /** A statement of negative polarity, or of the kind complaint. */
    COMPLAINT,
    /** A statement of the kind request. */
    REQUEST,
    /** A statement of positive polarity, or of the kind praise. */
    PRAISE,
    /** Neither praise nor complaint. */
    NEUTRAL;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
