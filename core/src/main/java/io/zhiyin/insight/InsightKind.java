package io.zhiyin.insight;

import java.util.Locale;

/** The claims that can be made, each by one method of docs/method.md. */
public enum InsightKind {
    /** The share of feedback that mentions the matter moves; the effect is late share minus early share. */
    TREND("trends"),
    /** It runs on another level from a week on; the effect is share after minus share before. */
    CHANGE("trends"),
    /** The same, in one region or product alone. */
    LOCAL_CHANGE("local-changes"),
    /** It was hardly mentioned before the last weeks; the effect is share since minus share before. */
    EMERGING("emerging-topics"),
    /** One region speaks of it more or less than the others; the effect is share there minus share elsewhere. */
    REGIONAL_DIFFERENCE("regional-differences"),
    /** The rating differs where it is mentioned, all else equal; the effect counts stars. */
    RATING_DRIVER("drivers"),
    /** An outcome such as a return differs where it is mentioned; the effect is a difference of shares. */
    OUTCOME_DRIVER("outcome-drivers");

    private final String anchor;

    InsightKind(String anchor) {
        this.anchor = anchor;
    }

    /** The section of docs/method.md that states the test. */
    public String anchor() {
        return anchor;
    }

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
