package io.zhiyin.server.report;

import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.ReportView.AspectEntry;
import io.zhiyin.server.report.ReportView.Need;
import io.zhiyin.server.report.Sheet.Column;
import io.zhiyin.server.report.Sheet.Format;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The workbook's sheets of figures, and the quotes that they rest on. */
final class FigureSheets {
    private final ReportView view;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final QualitySheet.Maker maker;
    private final QuoteSheet quotes;

    FigureSheets(ReportView view, Locale locale, QualitySheet.Maker maker) {
        this.view = view;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.words = new Words(locale);
        this.maker = maker;
        this.quotes = new QuoteSheet(messages.text("xlsx.sheet.quotes"), locale);
    }

    void write() throws IOException {
        needs();
        topics();
        aspects();
        new FindingSheets(view, locale, quotes).write(maker);
        new QualitySheet(view.quality(), locale, quotes).write(maker);
        about();
        quotes();
    }

    private void needs() throws IOException {
        try (Sheet sheet = maker.sheet(
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
                column("certainty", 16, Format.TEXT),
                column("severity", 12, Format.NUMBER),
                column("urgency", 12, Format.NUMBER),
                column("effect", 12, Format.SIGNED),
                column("q", 10, Format.NUMBER),
                column("trend", 32, Format.TEXT),
                column("more", 48, Format.LONG_TEXT),
                column("quote", 60, Format.LONG_TEXT),
                column("source", 24, Format.TEXT))) {
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
            quotes.linked(need.mentions(), need.name(), need.evidence()),
            quotes.linked(need.share().value(), need.name(), need.evidence()),
            need.share().interval().low(),
            need.share().interval().high(),
            need.share().n(),
            need.importance(),
            messages.text("certainty.level." + Words.code(need.certainty())),
            need.severity(),
            need.urgency(),
            need.ratingEffect().map(effect -> quotes.linked(effect.value(), need.name(), need.evidence())),
            need.q(),
            words.verdict(need, view.run()),
            String.join("\n", need.notes().stream().map(words::note).toList()),
            need.quote().map(Passage::words),
            need.quote().map(quote -> quote.feedback().source().toString())
        };
    }

    private void topics() throws IOException {
        try (Sheet sheet = maker.sheet(
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
                            quotes.linked(topic.statements(), topic.name(), topic.evidence())
                        },
                        Sheet.cells(topic.share()),
                        mix(topic.name(), topic.mix()),
                        new Object[] {
                            topic.quote().map(Passage::words),
                            topic.twin().map(twin -> twin.name().in(locale))
                        }));
            }
        }
    }

    private Object[] mix(Label name, ReportView.SentimentMix mix) {
        return new Object[] {
            quotes.linked(mix.negative().total(), said(name, "negative"), mix.negative()),
            quotes.linked(mix.neutral().total(), said(name, "neutral"), mix.neutral()),
            quotes.linked(mix.positive().total(), said(name, "positive"), mix.positive())
        };
    }

    private String said(Label name, String lean) {
        return name.in(locale) + " – " + messages.text("mix." + lean);
    }

    private void aspects() throws IOException {
        try (Sheet sheet = maker.sheet(
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
        Label name = aspect.aspect().name();
        Object[] index = Sheet.cells(aspect.sentiment());
        if (aspect.sentiment().isPresent()) {
            index[0] = quotes.linked(index[0], name, aspect.evidence());
        }
        return row(new Object[] {aspect.aspect().id(), name.in(locale)}, mix(name, aspect.mix()), index, new Object[] {
            aspect.kano().map(kano -> messages.text("kano." + Words.code(kano.kind()))),
            aspect.kano()
                    .map(kano -> quotes.linked(
                            kano.drop().value(),
                            said(name, "negative"),
                            aspect.mix().negative())),
            aspect.kano()
                    .map(kano -> quotes.linked(
                            kano.lift().value(),
                            said(name, "positive"),
                            aspect.mix().positive()))
        });
    }

    /** The passages that figures rest on, a block for each figure. */
    private void quotes() throws IOException {
        quotes.write(maker.sheet(
                "quotes",
                column("behind", 32, Format.TEXT),
                column("words", 48, Format.LONG_TEXT),
                column("text", 70, Format.LONG_TEXT),
                column("file", 24, Format.TEXT),
                column("line", 10, Format.COUNT),
                column("day", 13, Format.DAY),
                column("product", 28, Format.TEXT),
                column("rating", 9, Format.NUMBER),
                column("id", 24, Format.TEXT)));
    }

    private void about() throws IOException {
        try (Sheet sheet =
                maker.sheet("about", column("name", 32, Format.TEXT), column("value", 90, Format.LONG_TEXT))) {
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
            sheet.add(messages.text("nav.method"), messages.text("method.more") + " " + messages.text("method.file"));
        }
    }

    private Column column(String key, int width, Format format) {
        return new Column(messages.text("xlsx.column." + key), width, format);
    }

    private static Object[] row(Object[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray();
    }
}
