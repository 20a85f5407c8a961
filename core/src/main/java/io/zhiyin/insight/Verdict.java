package io.zhiyin.insight;

import java.util.Locale;

/** What the stated test says. */
public enum Verdict {
    /** A share that grows week by week. */
    RISING,
    FALLING,
    /** A share that runs on a higher level from one week on. */
    JUMPED,
    /** A share that runs on a lower level from one week on. */
    DROPPED,
    /** Hardly mentioned until some weeks ago, and often since. */
    NEW,
    /** Higher than elsewhere, or higher where the matter is mentioned. */
    HIGHER,
    LOWER,
    /** Tested, and no more than chance. */
    STABLE,
    /** Too little data for the test. */
    NOT_ENOUGH_DATA;

    /** Whether the effect cleared its test. */
    public boolean found() {
        return this != STABLE && this != NOT_ENOUGH_DATA;
    }

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
