package io.zhiyin.server.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be hidden in a demo shop; each can be switched on its own. */
public enum Planted {
    /** Batteries fail in one region from week 30 on. */
    BATTERY_COMPLAINT(true),
    /** Whoever finds the clothes too small sends them back. */
    SIZE_RETURNS(true),
    /** The wish for more colours grows all year. */
    GROWING_REQUEST(true),
    /** One region complains more of slow delivery, all year. */
    REGIONAL_DIFFERENCE(true),
    /** What is said moves the stars; without it stars are drawn without looking at the text. */
    RATING_FOLLOWS_TEXT(true),
    /** Things that did not last cost far more stars than any other complaint. */
    RATING_DRIVER(true),
    /** Pretty packaging delights, and nobody minds a plain one (Kano's attractive class). */
    ATTRACTIVE_FEATURE(true),
    /** 刷单: templated five-star reviews of one product within days. */
    BOUGHT_REVIEWS(false),
    /** Names, phone numbers, addresses and ids inside texts. */
    PERSONAL_DATA(false),
    /** 此用户没有填写评价 and 系统默认好评. */
    EMPTY_REVIEWS(false),
    /** Reviews that speak of money for five stars. */
    CASH_BACK(false),
    /** The seller's answers, in a column of their own. */
    SELLER_REPLIES(false),
    /** Copied texts, and rows that the export holds twice. */
    DUPLICATES(false);

    private final boolean effect;

    Planted(boolean effect) {
        this.effect = effect;
    }

    /** Whether it is something that customers say or do and an analysis should find, and not a flaw of the data. */
    public boolean isEffect() {
        return effect;
    }

    /** The name used in files, such as {@code battery-complaint}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Flaws that every export has, but no effect: what a shop looks like in which nothing happens. */
    public static Set<Planted> flaws() {
        Set<Planted> flaws = EnumSet.allOf(Planted.class);
        flaws.removeIf(Planted::isEffect);
        flaws.remove(BOUGHT_REVIEWS);
        return flaws;
    }
}
