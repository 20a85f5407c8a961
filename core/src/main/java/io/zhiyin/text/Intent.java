package io.zhiyin.text;

/** What a statement says about buying. */
public enum Intent {
    /** 想买: wants to buy now. */
    WANT,
    /** 考虑: weighs it. */
    CONSIDER,
    /** 不会买: will not buy, or not again, or tells others not to. */
    REJECT,
    /** 会回购: bought, and will buy or has bought again. */
    REPURCHASE,
    NONE;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
