package io.zhiyin.server.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The 52 weeks of the demo shop, numbered as ISO weeks of 2025, and how much is bought on each of its days. */
final class DemoYear {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate FIRST = LocalDate.of(2024, 12, 30);
    static final int WEEKS = 52;
    static final LocalDate LAST = FIRST.plusWeeks(WEEKS).minusDays(1);
    /** Orders start earlier, so that the first weeks have as many late reviews and follow-ups as any other. */
    static final int WARM_UP_DAYS = 91;

    private static final double GROWTH = .5;
    private static final double[] WEEKDAY = {1.04, 1.0, .98, .98, 1.0, 1.02, 1.08};
    private static final double NOISE = .18;

    private DemoYear() {}

    static boolean contains(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** 1 to 52. */
    static int weekOf(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(FIRST, day), 7L) + 1;
    }

    static LocalDate monday(int week) {
        return FIRST.plusWeeks(week - 1L);
    }

    /** How much is bought on a day, relative to an average one: growth, weekday, sales days and chance. */
    static double intensity(LocalDate day, long seed) {
        double since = ChronoUnit.DAYS.between(FIRST, day) / 364.0;
        double growth = 1 + GROWTH * since;
        double weekday = WEEKDAY[day.getDayOfWeek().getValue() - 1];
        return growth * weekday * sales(day) * Dice.of(seed, "day", day).around1(NOISE);
    }

    private static double sales(LocalDate day) {
        return 1
                + peak(day, LocalDate.of(day.getYear(), 6, 18), 6, 1.6)
                + peak(day, LocalDate.of(day.getYear(), 11, 11), 7, 2.4)
                + peak(day, LocalDate.of(day.getYear(), 12, 12), 2, .8)
                + peak(day, LocalDate.of(day.getYear(), 3, 8), 3, .6)
                - peak(day, LocalDate.of(2025, 1, 29), 5, .6); // Spring Festival
    }

    private static double peak(LocalDate day, LocalDate top, int width, double height) {
        long away = Math.abs(ChronoUnit.DAYS.between(day, top));
        return away >= width ? 0 : height * (1 - away / (double) width);
    }

    /** How well a category sells on a day, relative to its average. */
    static double season(Catalogue.Category category, LocalDate day) {
        double angle = 2 * StrictMath.PI * (day.getDayOfYear() - category.peak()) / 365.0;
        return 1 + category.swing() * StrictMath.cos(angle);
    }
}
