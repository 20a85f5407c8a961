package io.zhiyin.text;

/** The three ways a statement can lean, as people label them. */
public enum Polarity {
    POSITIVE,
    NEUTRAL,
    NEGATIVE;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
