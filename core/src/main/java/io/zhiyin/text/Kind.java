package io.zhiyin.text;

/** What a customer does by making a statement. */
public enum Kind {
    PRAISE,
    COMPLAINT,
    /** Wants the shop or the maker to do, change or add something. */
    REQUEST,
    QUESTION,
    /** Reports without judging. */
    FACT;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
