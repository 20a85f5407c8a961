package io.zhiyin.insight.quality;

import io.zhiyin.commerce.Feedback;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes every feedback as it streams by and says in the end what the rows tell about themselves. Give it only what counts as
 * an opinion: texts that are set aside repeat by their nature. Keeps about 90 bytes a feedback. Not thread-safe.
 */
public final class QualityGatherer {
    private final QualityOptions options;
    private final Rows rows;
    private final SortedMap<LocalDate, Long> perDay = new TreeMap<>();
    private long undated;

    public QualityGatherer(QualityOptions options) {
        this.options = options;
        this.rows = new Rows(options.shortest());
    }

    /** Takes one more; {@code place} is its place in the order of intake, and the one thing about it that is told again. */
    public void add(long place, Feedback feedback) {
        rows.add(place, feedback);
        feedback.context()
                .time()
                .ifPresentOrElse(
                        time -> perDay.merge(time.atZone(options.zone()).toLocalDate(), 1L, Long::sum),
                        () -> undated++);
    }

    public DataQuality judge() {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        perDay.forEach((day, count) -> months.merge(YearMonth.from(day), count, Long::sum));
        RepetitionFinder repetitions = new RepetitionFinder(rows, options);
        return new DataQuality(
                rows.size(),
                repetitions.exact(),
                repetitions.near(),
                new BurstFinder(rows, options).find(),
                new GapFinder(options.falseAlarms()).find(perDay),
                months,
                undated);
    }
}
