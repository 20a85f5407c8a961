package io.zhiyin.insight.trend;

/**
 * Takes the yearly pattern out of a series. Only beyond two full years: with less, a season can't be told from a change.
 *
 * <p>The year is cut into 13 spans of four weeks; each span's ratio of mentions to expected mentions, drawn towards 1 by
 * {@value #PRIOR} mentions, multiplies what is expected there.
 */
final class Season {
    private static final int TWO_YEARS = 104;
    private static final int YEAR = 52;
    private static final int SPAN = 4;
    private static final double PRIOR = 20;

    private Season() {}

    static WeeklySeries removed(WeeklySeries series) {
        int n = series.length();
        if (n == 0 || series.weeks()[n - 1] - series.weeks()[0] + 1 < TWO_YEARS) {
            return series;
        }
        double[] mentions = new double[YEAR / SPAN];
        double[] expected = new double[YEAR / SPAN];
        for (int w = 0; w < n; w++) {
            mentions[span(series, w)] += series.mentions()[w];
            expected[span(series, w)] += series.expected()[w];
        }
        double[] adjusted = new double[n];
        double total = 0;
        for (int w = 0; w < n; w++) {
            int span = span(series, w);
            adjusted[w] = series.expected()[w] * (mentions[span] + PRIOR) / (expected[span] + PRIOR);
            total += adjusted[w];
        }
        for (int w = 0; w < n && total > 0; w++) {
            adjusted[w] *= series.total() / total;
        }
        return new WeeklySeries(series.weeks(), series.mentions(), adjusted, series.volume());
    }

    private static int span(WeeklySeries series, int w) {
        int day = series.monday(w).getDayOfYear() - 1;
        return Math.min(YEAR / SPAN - 1, day / (7 * SPAN));
    }
}
