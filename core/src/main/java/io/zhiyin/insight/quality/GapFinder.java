package io.zhiyin.insight.quality;

import io.zhiyin.insight.quality.DataQuality.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Finds silences that the file's own daily history makes unlikely. A day is silent with the share of silent days outside the
 * gap, or as a Poisson count of the mean of the four weeks on either side would be, whichever is larger; {@code days} silent
 * days in a row then have the probability of that share to the power of {@code days}, times the number of days on which such a
 * silence could have begun.
 */
final class GapFinder {
    private static final int FEWEST_DAYS = 3;
    private static final int NEAR_BY = 28;
    private static final int SHORTEST_HISTORY = 14;

    private final double falseAlarms;

    GapFinder(double falseAlarms) {
        this.falseAlarms = falseAlarms;
    }

    /** @param perDay how many feedback were written on each day that has any */
    List<Gap> find(SortedMap<LocalDate, Long> perDay) {
        if (perDay.size() < 2) {
            return List.of();
        }
        long covered = perDay.firstKey().until(perDay.lastKey(), java.time.temporal.ChronoUnit.DAYS) + 1;
        if (covered < SHORTEST_HISTORY) {
            return List.of();
        }
        long silent = covered - perDay.size();
        List<Gap> gaps = new ArrayList<>();
        LocalDate before = perDay.firstKey();
        for (LocalDate day : perDay.keySet()) {
            long days = before.until(day, java.time.temporal.ChronoUnit.DAYS) - 1;
            if (days >= FEWEST_DAYS) {
                double usual = (silent - days + 1.0) / (covered - days + 2.0);
                double quiet = Math.max(usual, Math.exp(-meanAround(perDay, before, day)));
                double p = Math.min(1, Math.pow(quiet, (double) days) * covered);
                if (p <= falseAlarms) {
                    gaps.add(new Gap(before.plusDays(1), day.minusDays(1), p));
                }
            }
            before = day;
        }
        return gaps;
    }

    private static double meanAround(SortedMap<LocalDate, Long> perDay, LocalDate before, LocalDate after) {
        LocalDate start = before.minusDays(NEAR_BY - 1);
        LocalDate end = after.plusDays(NEAR_BY);
        long sum = 0;
        for (Map.Entry<LocalDate, Long> day : perDay.subMap(start, end).entrySet()) {
            sum += day.getValue();
        }
        LocalDate first = start.isBefore(perDay.firstKey()) ? perDay.firstKey() : start;
        LocalDate last = end.isAfter(perDay.lastKey()) ? perDay.lastKey().plusDays(1) : end;
        long days = first.until(last, java.time.temporal.ChronoUnit.DAYS)
                - before.until(after, java.time.temporal.ChronoUnit.DAYS)
                + 1;
        return sum / (double) Math.max(1, days);
    }
}
