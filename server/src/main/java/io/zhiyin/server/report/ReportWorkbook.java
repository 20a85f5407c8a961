package io.zhiyin.server.report;

import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.ReportView.AspectEntry;
import io.zhiyin.server.report.ReportView.IndexBoard;
import io.zhiyin.server.report.ReportView.IndexRow;
import io.zhiyin.server.report.ReportView.Need;
import io.zhiyin.server.report.Sheet.Column;
import io.zhiyin.server.report.Sheet.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The report's figures as a workbook, a sheet for each part, for whoever wants to go on calculating. */
final class ReportWorkbook {
    private final ReportView view;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final Workbook workbook;

    private ReportWorkbook(ReportView view, Locale locale, Workbook workbook) {
        this.view = view;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = new Words(locale);
        this.workbook = workbook;
    }

    static void write(ReportView view, Locale locale, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Zhiyin", "1.0")) {
            ReportWorkbook report = new ReportWorkbook(view, locale, workbook);
            report.needs();
            report.topics();
            report.aspects();
            report.drivers();
            report.trends();
            report.indices();
            report.quotes();
            report.quality();
            report.about();
        }
    }

    private void needs() throws IOException {
        try (Sheet sheet = sheet(
                "needs",
                column("rank", 7, Format.COUNT),
                column("finding", 60, Format.LONG_TEXT),
                column("name", 28, Format.TEXT),
                column("kind", 12, Format.TEXT),
                column("aspect", 18, Format.TEXT),
                column("mentions", 12, Format.COUNT),
                column("share", 10, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("base", 12, Format.COUNT),
                column("importance", 12, Format.NUMBER),
                column("urgency", 12, Format.NUMBER),
                column("q", 10, Format.NUMBER),
                column("certainty", 16, Format.TEXT),
                column("effect", 12, Format.SIGNED),
                column("trend", 32, Format.TEXT),
                column("quote", 60, Format.LONG_TEXT),
                column("source", 24, Format.TEXT),
                column("suggestion", 48, Format.LONG_TEXT))) {
            int rank = 0;
            for (Need need : view.needs()) {
                sheet.add(need(++rank, need));
            }
        }
    }

    private Object[] need(int rank, Need need) {
        return new Object[] {
            rank,
            words.need(need, view.run().unit()),
            need.name().in(locale),
            messages.text("kind." + Words.code(need.kind())),
            need.aspect().map(aspect -> aspect.name().in(locale)),
            need.mentions(),
            need.share().value(),
            need.share().interval().low(),
            need.share().interval().high(),
            need.share().n(),
            need.importance(),
            need.urgency(),
            need.q(),
            words.certainty(need.q()),
            need.ratingEffect().map(effect -> effect.value()),
            words.verdict(need.series()),
            need.quote().map(Passage::words),
            need.quote().map(quote -> quote.feedback().source().toString()),
            need.suggestion().map(suggestion -> suggestion.in(locale))
        };
    }

    private void topics() throws IOException {
        try (Sheet sheet = sheet(
                "topics",
                column("id", 16, Format.TEXT),
                column("parent", 16, Format.TEXT),
                column("name", 32, Format.TEXT),
                column("language", 10, Format.TEXT),
                column("keywords", 40, Format.TEXT),
                column("mentions", 12, Format.COUNT),
                column("share", 10, Format.PERCENT),
                column("low", 10, Format.PERCENT),
                column("high", 10, Format.PERCENT),
                column("base", 12, Format.COUNT),
                column("negative", 12, Format.COUNT),
                column("neutral", 12, Format.COUNT),
                column("positive", 12, Format.COUNT),
                column("quote", 60, Format.LONG_TEXT),
                column("twin", 28, Format.TEXT))) {
            for (ReportView.TopicEntry topic : view.topics()) {
                sheet.add(row(
                        new Object[] {
                            topic.id(),
                            topic.parent(),
                            topic.name().in(locale),
                            topic.language().code(),
                            String.join(", ", topic.keywords()),
                            topic.statements()
                        },
                        Sheet.cells(topic.share()),
                        new Object[] {
                            topic.mix().negative().total(),
                            topic.mix().neutral().total(),
                            topic.mix().positive().total(),
                            topic.quote().map(Passage::words),
                            topic.twin().map(twin -> twin.name().in(locale))
                        }));
            }
        }
    }

    private void aspects() throws IOException {
        try (Sheet sheet = sheet(
                "aspects",
                column("id", 24, Format.TEXT),
                column("name", 24, Format.TEXT),
                column("negative", 12, Format.COUNT),
                column("neutral", 12, Format.COUNT),
                column("positive", 12, Format.COUNT),
                column("index", 10, Format.SIGNED),
                column("low", 10, Format.SIGNED),
                column("high", 10, Format.SIGNED),
                column("n", 12, Format.COUNT),
                column("kano", 20, Format.TEXT),
                column("kano-drop", 14, Format.SIGNED),
                column("kano-lift", 14, Format.SIGNED))) {
            for (AspectEntry group : view.aspects()) {
                sheet.add(aspect(group));
                for (AspectEntry leaf : group.leaves()) {
                    sheet.add(aspect(leaf));
                }
            }
        }
    }

    private Object[] aspect(AspectEntry aspect) {
        return row(
                new Object[] {
                    aspect.aspect().id(),
                    aspect.aspect().name().in(locale),
                    aspect.mix().negative().total(),
                    aspect.mix().neutral().total(),
                    aspect.mix().positive().total()
                },
                Sheet.cells(aspect.sentiment()),
                new Object[] {
                    aspect.kano().map(kano -> messages.text("kano." + Words.code(kano.kind()))),
                    aspect.kano().map(kano -> kano.drop().value()),
                    aspect.kano().map(kano -> kano.lift().value())
                });
    }

    private void drivers() throws IOException {
        try (Sheet sheet = sheet(
                "drivers",
                column("name", 36, Format.TEXT),
                column("effect", 12, Format.SIGNED),
                column("low", 10, Format.SIGNED),
                column("high", 10, Format.SIGNED),
                column("n", 12, Format.COUNT),
                column("q", 10, Format.NUMBER))) {
            for (ReportView.Driver driver : view.drivers()) {
                sheet.add(row(
                        new Object[] {driver.name().in(locale)},
                        Sheet.cells(Optional.of(driver.effect())),
                        new Object[] {driver.q()}));
            }
        }
    }

    private void trends() throws IOException {
        try (Sheet sheet = sheet(
                "trends",
                column("name", 36, Format.TEXT),
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
                    sheet.add(row(
                            new Object[] {
                                trend.name().in(locale), verdict, trend.series().q(), point.week()
                            },
                            Sheet.cells(point.value())));
                }
            }
        }
    }

    private void indices() throws IOException {
        try (Sheet sheet = sheet(
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
        Object[] value = Sheet.cells(row.value());
        value[3] = row.n();
        Optional<String> note = row.value().isPresent()
                ? Optional.empty()
                : Optional.of(messages.text("not-enough.n", row.n(), board.minimumN()));
        return row(
                new Object[] {
                    messages.text("index." + Words.code(board.kind())),
                    dimension,
                    row.name().in(locale)
                },
                value,
                new Object[] {note});
    }

    /** Every passage that a need or a topic rests on, once for each of them. */
    private void quotes() throws IOException {
        try (Sheet sheet = sheet(
                "quotes",
                column("behind", 32, Format.TEXT),
                column("words", 48, Format.LONG_TEXT),
                column("text", 70, Format.LONG_TEXT),
                column("file", 24, Format.TEXT),
                column("line", 10, Format.COUNT),
                column("day", 13, Format.DAY),
                column("product", 28, Format.TEXT),
                column("rating", 9, Format.NUMBER),
                column("id", 24, Format.TEXT))) {
            Set<String> written = new LinkedHashSet<>();
            for (Need need : view.needs()) {
                written.add(need.topic().value());
                quotes(sheet, need.name(), need.evidence());
            }
            for (ReportView.TopicEntry topic : view.topics()) {
                if (written.add(topic.id().value())) {
                    quotes(sheet, topic.name(), topic.evidence());
                }
            }
        }
    }

    private void quotes(Sheet sheet, Label behind, Evidence evidence) {
        for (Passage passage : evidence.passages()) {
            Evidence.Quoted feedback = passage.feedback();
            sheet.add(
                    behind.in(locale),
                    passage.words(),
                    feedback.text(),
                    feedback.source().file(),
                    feedback.source().line(),
                    feedback.date(),
                    feedback.product(),
                    feedback.rating().map(rating -> rating.stars()),
                    feedback.id().value());
        }
    }

    private void quality() throws IOException {
        new QualitySheet(view.quality(), locale).write(this::sheet);
    }

    private void about() throws IOException {
        try (Sheet sheet = sheet("about", column("name", 32, Format.TEXT), column("value", 90, Format.LONG_TEXT))) {
            sheet.add(messages.text("page.eyebrow"), view.run().shop());
            sheet.add(messages.text("xlsx.finding"), words.summary(view));
            sheet.add(messages.text("quality.column.count"), view.run().feedback());
            sheet.add(messages.text("xlsx.statements"), view.run().statements());
            view.run().customers().ifPresent(n -> sheet.add(messages.text("xlsx.customers"), n));
            view.run().from().ifPresent(day -> sheet.add(messages.text("xlsx.from"), day.toString()));
            view.run().to().ifPresent(day -> sheet.add(messages.text("xlsx.to"), day.toString()));
            for (ReportView.FileFacts file : view.run().files()) {
                sheet.add(
                        messages.text("provenance.file"),
                        file.name() + " – "
                                + messages.count(file.rows(), "rows", new Figures(locale).count(file.rows())));
            }
            sheet.add(messages.text("provenance.version"), view.provenance().version());
            sheet.add(messages.text("provenance.data"), view.provenance().dataHash());
            sheet.add(
                    messages.text("provenance.seed"),
                    Long.toString(view.provenance().seed()));
            view.provenance()
                    .models()
                    .forEach((name, hash) -> sheet.add(messages.text("provenance.model", name), hash));
            view.provenance()
                    .options()
                    .forEach((name, value) -> sheet.add(messages.text("provenance.option", name), value));
            sheet.add(messages.text("nav.method"), messages.text("method.more") + " docs/method.md");
        }
    }

    private Sheet sheet(String key, Column... columns) {
        return new Sheet(
                workbook, messages.text("xlsx.sheet." + key), List.of(columns), messages.text("xlsx.too-many"));
    }

    private Column column(String key, int width, Format format) {
        return new Column(messages.text("xlsx.column." + key), width, format);
    }

    private static Object[] row(Object[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray();
    }
}
