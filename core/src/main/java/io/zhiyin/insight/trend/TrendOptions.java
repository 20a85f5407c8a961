package io.zhiyin.insight.trend;

/**
 * How movements over time are judged.
 *
 * @param minimumWeeks weeks with feedback that a series needs
 * @param minimumMentions mentions that a series needs over the whole time
 * @param recentWeeks what is hardly mentioned before the last so many weeks is new
 * @param shopRate at most this share of shops without any movement may see one reported for the whole shop
 * @param localRate likewise for one region or product
 */
public record TrendOptions(int minimumWeeks, int minimumMentions, int recentWeeks, double shopRate, double localRate) {
    public TrendOptions {
        if (minimumWeeks < 6) {
            throw new IllegalArgumentException("a movement needs at least 6 weeks, was " + minimumWeeks);
        }
        if (minimumMentions < 5) {
            throw new IllegalArgumentException("a movement needs at least 5 mentions, was " + minimumMentions);
        }
        if (recentWeeks < 2) {
            throw new IllegalArgumentException("recent needs at least 2 weeks, was " + recentWeeks);
        }
        if (!(shopRate > 0 && shopRate < 1 && localRate > 0 && localRate < 1)) {
            throw new IllegalArgumentException(
                    "rates of false alarms must lie in (0, 1), were " + shopRate + " and " + localRate);
        }
    }

    public static TrendOptions defaults() {
        return new TrendOptions(8, 12, 8, .0175, .01);
    }
}
