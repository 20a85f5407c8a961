package io.zhiyin.insight.index;

import java.util.Locale;

/** What an index measures: {@code (positive − negative) / (positive + negative + neutral)} over statements. */
public enum IndexKind {
    /** Positive, neutral and negative statements. */
    SENTIMENT,
    /** Wants to buy or buys again, against will not buy; considering is neutral; no word on buying does not count. */
    PURCHASE_INTENT,
    /** Wants, considers, buys again, asks for something or about something, against will not buy; all else is neutral. */
    PRODUCT_DEMAND;

    /** The name used in files and SQL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
