package io.zhiyin.server.demo;

import java.time.LocalDate;

/** How strongly each effect is planted. docs/design/demo-shop.md says why these strengths are realistic. */
final class Effects {
    static final String BATTERY_REGION = "广东省";
    static final int BATTERY_WEEK = 30;
    /** Chance that a review of a product with battery complains of it there from then on, on top of those that always do. */
    static final double BATTERY = .55;

    /** Chance that a review of something to wear says "too small", on top of those that always do. */
    static final double SMALL = .10;
    /** Chance that who complains of the fit sends it back. */
    static final double RETURNS_OF_UNFIT = .50;
    /** Chance that any other order is sent back. */
    static final double RETURNS = .04;
    /** Which share of the complaints about fit that there always are say "too small". */
    static final double TOO_SMALL = .4;

    static final double REQUEST_AT_FIRST = .004;
    static final double REQUEST_AT_LAST = .13;

    static final String SLOW_REGION = "四川省";
    /** Chance that a review from there complains of slow delivery, on top of those that always do. */
    static final double SLOW = .25;

    static final double SLOWER_DAYS = 4;

    static final String DRIVER = "quality/durability";
    static final String ATTRACTIVE = "packaging";

    static final String BOUGHT_SKU = "MSK-10";
    static final int BOUGHT_WEEK = 41;
    static final int BOUGHT_DAYS = 4;
    static final double BOUGHT_PER_FEEDBACK = .01;

    /** Outside reviews and follow-ups people keep to their business: effects are that much rarer. */
    static final double ELSEWHERE = .5;

    private Effects() {}

    static double request(LocalDate day) {
        double since = Math.max(0, (DemoYear.weekOf(day) - 1) / (DemoYear.WEEKS - 1.0));
        return REQUEST_AT_FIRST + (REQUEST_AT_LAST - REQUEST_AT_FIRST) * since;
    }
}
