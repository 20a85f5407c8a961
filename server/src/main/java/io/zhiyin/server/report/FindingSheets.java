package io.zhiyin.server.report;

import io.zhiyin.server.report.ReportView.Beneath;
import io.zhiyin.server.report.ReportView.Driver;
import io.zhiyin.server.report.ReportView.IndexBoard;
import io.zhiyin.server.report.ReportView.IndexRow;
import io.zhiyin.server.report.Sheet.Column;
import io.zhiyin.server.report.Sheet.Format;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of what was tested: drivers, returns, trends, new topics, regions, indices. */
final class FindingSheets {
    private final ReportView view;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final QuoteSheet quotes;

    FindingSheets(ReportView view, Locale locale, QuoteSheet quotes) {
        this.view = view;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = new Words(locale);
        this.quotes = quotes;
    }

    void write(QualitySheet.Maker maker) throws IOException {
        drivers(maker);
        outcomes(maker);
        trends(maker);
        emerging(maker);
        regions(maker);
        indices(maker);
    }

    private void drivers(QualitySheet.Maker maker) throws IOException {
        try (Sheet sheet = maker.sheet(
                "drivers",
                column("name", 44, Format.TEXT),
                column("effect", 12, Format.SIGNED),
                column("low", 10, Format.SIGNED),
                column("high", 10, Format.SIGNED),
                column("n", 12, Format.COUNT),
                column("q", 10, Format.NUMBER),
                column("part-of", 44, Format.TEXT))) {
            view.drivers().told().forEach(driver -> driver(sheet, driver, ""));
            view.drivers().doubted().forEach(driver -> driver(sheet, driver, messages.text("xlsx.doubted")));
        }
    }

    private void driver(Sheet sheet, Driver driver, String remark) {
        Object[] effect = Sheet.cells(Optional.of(driver.effect()));
        effect[0] = quotes.linked(effect[0], driver.name(), driver.evidence());
        sheet.add(row(new Object[] {driver.name().in(locale)}, effect, new Object[] {driver.q(), remark}));
        driver.beneath().forEach(other -> sheet.add(beneath(other, driver.name())));
    }

    /** Name, effect with interval and n, q, and the finding that it is a part of. */
    private Object[] beneath(Beneath other, Label lead) {
        Object[] effect = Sheet.cells(Optional.of(other.effect()));
        effect[0] = quotes.linked(effect[0], other.name(), other.evidence());
        return row(new Object[] {other.name().in(locale)}, effect, new Object[] {other.q(), lead.in(locale)});
    }

    private void outcomes(QualitySheet.Maker maker) throws IOException {
        if (view.outcomes().isEmpty()) {
            return;
        }
        try (Sheet sheet = maker.sheet(
                "outcomes",
                column("name", 44, Format.TEXT),
                column("points", 12, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("n", 12, Format.COUNT),
                column("q", 10, Format.NUMBER),
                column("part-of", 44, Format.TEXT))) {
            for (ReportView.OutcomeBoard board : view.outcomes()) {
                Object[] share = Sheet.cells(Optional.of(board.share()));
                share[0] = quotes.linked(share[0], board.name(), board.evidence());
                sheet.add(row(
                        new Object[] {board.name().in(locale) + " – " + messages.text("xlsx.overall")},
                        share,
                        new Object[] {"", ""}));
                board.drivers().forEach(driver -> driver(sheet, driver, ""));
            }
        }
    }

    private void trends(QualitySheet.Maker maker) throws IOException {
        try (Sheet sheet = maker.sheet(
                "trends",
                column("name", 44, Format.TEXT),
                column("trend", 32, Format.TEXT),
                column("q", 10, Format.NUMBER),
                column("week", 13, Format.DAY),
                column("share", 10, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("n", 12, Format.COUNT))) {
            for (ReportView.Trend trend : view.trends()) {
                String verdict = words.verdict(trend.series());
                for (ReportView.Point point : trend.series().points()) {
                    Object[] share = Sheet.cells(point.value());
                    if (point.value().isPresent()) {
                        String behind = trend.name().in(locale) + " – " + words.week(point.week());
                        share[0] = quotes.linked(share[0], behind, point.evidence());
                    }
                    sheet.add(row(
                            new Object[] {
                                quotes.linked(trend.name().in(locale), trend.name(), trend.evidence()),
                                verdict,
                                trend.series().q(),
                                point.week()
                            },
                            share));
                }
            }
        }
    }

    private void emerging(QualitySheet.Maker maker) throws IOException {
        if (view.emerging().isEmpty()) {
            return;
        }
        try (Sheet sheet = maker.sheet(
                "emerging",
                column("name", 44, Format.TEXT),
                column("week", 13, Format.DAY),
                column("before", 12, Format.PERCENT),
                column("share", 10, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("n", 12, Format.COUNT),
                column("q", 10, Format.NUMBER))) {
            for (ReportView.EmergingTopic topic : view.emerging()) {
                Object[] now = Sheet.cells(Optional.of(topic.now()));
                now[0] = quotes.linked(now[0], topic.name(), topic.evidence());
                sheet.add(row(
                        new Object[] {
                            topic.name().in(locale),
                            topic.since(),
                            topic.before().value()
                        },
                        now,
                        new Object[] {topic.q()}));
            }
        }
    }

    private void regions(QualitySheet.Maker maker) throws IOException {
        if (view.regions().isEmpty()) {
            return;
        }
        try (Sheet sheet = maker.sheet(
                "regions",
                column("region", 14, Format.TEXT),
                column("name", 44, Format.TEXT),
                column("here", 10, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("n", 12, Format.COUNT),
                column("elsewhere", 12, Format.PERCENT),
                column("q", 10, Format.NUMBER))) {
            for (ReportView.RegionalDifference one : view.regions()) {
                Object[] here = Sheet.cells(Optional.of(one.here()));
                String name = one.region() + " – " + one.topic().in(locale);
                here[0] = quotes.linked(here[0], name, one.evidence());
                sheet.add(row(new Object[] {one.region(), one.topic().in(locale)}, here, new Object[] {
                    quotes.linked(
                            one.elsewhere().value(),
                            messages.text("regions.column.elsewhere") + " – "
                                    + one.topic().in(locale),
                            one.elsewhereEvidence()),
                    one.q()
                }));
            }
        }
    }

    private void indices(QualitySheet.Maker maker) throws IOException {
        try (Sheet sheet = maker.sheet(
                "indices",
                column("index", 18, Format.TEXT),
                column("dimension", 14, Format.TEXT),
                column("name", 36, Format.TEXT),
                column("value", 10, Format.SIGNED),
                column("low", 10, Format.SIGNED),
                column("high", 10, Format.SIGNED),
                column("n", 12, Format.COUNT),
                column("note", 44, Format.TEXT))) {
            for (IndexBoard board : view.indices()) {
                sheet.add(index(board, messages.text("xlsx.overall"), board.overall()));
                for (Map.Entry<ReportView.Dimension, List<IndexRow>> rows :
                        board.breakdowns().entrySet()) {
                    String dimension = messages.text("dimension." + Words.code(rows.getKey()));
                    for (IndexRow row : rows.getValue()) {
                        sheet.add(index(board, dimension, row));
                    }
                }
            }
        }
    }

    private Object[] index(IndexBoard board, String dimension, IndexRow row) {
        String index = messages.text("index." + Words.code(board.kind()));
        String name = row.name().in(locale);
        String behind = index + " – " + dimension + " – " + name;
        Object[] value = Sheet.cells(row.value());
        value[3] = quotes.linked(row.n(), behind, row.evidence());
        if (row.value().isPresent()) {
            value[0] = quotes.linked(value[0], behind, row.evidence());
        }
        Optional<String> note = row.value().isPresent()
                ? Optional.empty()
                : Optional.of(messages.text("not-enough.n", row.n(), board.minimumN()));
        return row(new Object[] {index, dimension, name}, value, new Object[] {note});
    }

    private Column column(String key, int width, Format format) {
        return new Column(messages.text("xlsx.column." + key), width, format);
    }

    private static Object[] row(Object[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray();
    }
}
