package io.zhiyin.insight.trend;

import java.time.LocalDate;

/**
 * How much feedback mentioned one matter, week by week. Weeks without any feedback are gaps, not zeros: they are left out.
 *
 * @param weeks weeks since 1970-01-05, rising
 * @param mentions feedback that mentions it
 * @param expected what the feedback of that week would bring if nothing ever changed; sums to the mentions
 * @param volume all feedback of the week, above 0
 */
public record WeeklySeries(int[] weeks, double[] mentions, double[] expected, double[] volume) {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);
    private static final int DAYS = 7;

    public WeeklySeries {
        if (weeks.length != mentions.length || weeks.length != expected.length || weeks.length != volume.length) {
            throw new IllegalArgumentException("every week needs its mentions, expected mentions and volume");
        }
    }

    public int length() {
        return weeks.length;
    }

    /** The week's Monday. */
    public LocalDate monday(int i) {
        return mondayOf(weeks[i]);
    }

    double total() {
        return sum(mentions, 0, length());
    }

    double mentions(int from, int to) {
        return sum(mentions, from, to);
    }

    double expected(int from, int to) {
        return sum(expected, from, to);
    }

    /** The share of all feedback over the whole time that mentions it. */
    double share() {
        return total() / sum(volume, 0, length());
    }

    /** This part taken out of the whole: the same matter everywhere else. Needs the same weeks or more in the whole. */
    WeeklySeries restOf(WeeklySeries whole) {
        double[] count = whole.mentions.clone();
        double[] left = whole.volume.clone();
        int i = 0;
        for (int w = 0; w < whole.length(); w++) {
            if (i < length() && weeks[i] == whole.weeks[w]) {
                count[w] -= mentions[i];
                left[w] -= volume[i];
                i++;
            }
        }
        double rate = sum(count, 0, count.length) / Math.max(1, sum(left, 0, left.length));
        double[] even = new double[left.length];
        for (int w = 0; w < even.length; w++) {
            even[w] = left[w] * rate;
        }
        return new WeeklySeries(whole.weeks, count, even, left);
    }

    static LocalDate mondayOf(int week) {
        return FIRST_MONDAY.plusDays((long) week * DAYS);
    }

    static int indexOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() - FIRST_MONDAY.toEpochDay(), (long) DAYS));
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
