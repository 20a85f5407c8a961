package io.zhiyin.server.report;

import io.zhiyin.commerce.Problem;
import io.zhiyin.server.report.Sheet.Column;
import io.zhiyin.server.report.Sheet.Format;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The sheet of the data's quality: one line for each thing found, with where it stands. */
final class QualitySheet {
    private final DataQuality quality;
    private final Messages messages;
    private final Locale locale;
    private final QuoteSheet quotes;

    QualitySheet(DataQuality quality, Locale locale, QuoteSheet quotes) {
        this.quotes = quotes;
        this.quality = quality;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /** Makes a sheet with these columns. */
    interface Maker {
        Sheet sheet(String key, Column... columns);
    }

    void write(Maker maker) throws IOException {
        try (Sheet sheet = maker.sheet(
                "quality",
                new Column(messages.text("xlsx.column.what"), 36, Format.TEXT),
                new Column(messages.text("xlsx.column.count"), 12, Format.COUNT),
                new Column(messages.text("xlsx.column.file"), 28, Format.TEXT),
                new Column(messages.text("xlsx.column.line"), 10, Format.COUNT),
                new Column(messages.text("xlsx.column.explanation"), 90, Format.LONG_TEXT))) {
            total(sheet, messages.text("xlsx.rows-read"), quality.rowsRead());
            total(sheet, messages.text("xlsx.counted"), quality.counted());
            for (DataQuality.LeftOut apart : quality.setApart()) {
                figure(sheet, apart.reason().in(locale), apart.evidence());
            }
            figure(sheet, messages.text("quality.exact"), quality.exactDuplicates());
            figure(sheet, messages.text("quality.near"), quality.nearDuplicates());
            quality.ratingAgainstText()
                    .ifPresent(against -> figure(sheet, messages.text("quality.against"), against.evidence()));
            for (DataQuality.Burst burst : quality.bursts()) {
                String why = burst.product() + ", " + burst.from() + " – " + burst.to() + ": "
                        + burst.why().in(locale);
                String name = messages.text("quality.bursts") + " – " + burst.product();
                Object count = quotes.linked(burst.evidence().total(), name, burst.evidence());
                sheet.add(messages.text("quality.bursts"), count, "", "", why);
            }
            for (DataQuality.Gap gap : quality.gaps()) {
                sheet.add(messages.text("quality.gap"), "", "", "", gap.from() + " – " + gap.to());
            }
            for (DataQuality.ProblemGroup group : quality.problems()) {
                problems(sheet, group);
            }
        }
    }

    private void figure(Sheet sheet, String what, Evidence evidence) {
        sheet.add(what, quotes.linked(evidence.total(), what, evidence), "", "", "");
    }

    private static void total(Sheet sheet, String what, long count) {
        sheet.add(what, count, "", "", "");
    }

    private void problems(Sheet sheet, DataQuality.ProblemGroup group) {
        List<Problem> examples = group.examples();
        if (examples.isEmpty()) {
            total(sheet, group.name().in(locale), group.count());
        }
        for (int i = 0; i < examples.size(); i++) {
            Problem problem = examples.get(i);
            Object count = i == 0 ? group.count() : "";
            Object line = problem.line() > 0 ? problem.line() : "";
            sheet.add(group.name().in(locale), count, problem.file(), line, problem.sentence());
        }
    }
}
