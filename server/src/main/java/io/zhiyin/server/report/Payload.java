package io.zhiyin.server.report;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The page's data as JSON that can stand inside a script element: the view as it is, with its evidence replaced by numbers
 * into one shared table, and every sentence in both languages.
 */
final class Payload {
    /** Fewer and fewer passages for each figure, until the page is small enough to open at once. */
    private static final int[] PASSAGES = {Evidence.MOST_SHOWN, 24, 18, 14, 10, 8, 6, 5, 4, 3, 2, 1};

    /** In UTF-8; with the scripts' 1.1 MB the page then stays below 6 MB. */
    private static final int MOST_BYTES = 4_700_000;

    private Payload() {}

    /** The JSON; where too much is quoted for one page, every figure keeps fewer passages and its true total. */
    static String of(ReportView view, Locale locale) {
        String json = "";
        for (int passages : PASSAGES) {
            EvidenceTable table = new EvidenceTable(passages);
            JsonMapper mapper = mapper(table);
            String written = mapper.writeValueAsString(view);
            json = safeInScript(whole(mapper, table, view, written, locale));
            if (json.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                break;
            }
        }
        return json;
    }

    private static String whole(
            JsonMapper mapper, EvidenceTable table, ReportView view, String written, Locale locale) {
        Frame frame = new Frame(
                Messages.isChinese(locale) ? "zh" : "en",
                new Catalogues(
                        Messages.in(Locale.CHINESE).all(),
                        Messages.in(Locale.ENGLISH).all()),
                Sentences.of(view),
                table.entries(),
                table.texts());
        String around = mapper.writeValueAsString(frame);
        return around.substring(0, around.length() - 1) + ",\"view\":" + written + "}";
    }

    /** These signs stand in a JSON text only inside strings, where their escapes mean the same. */
    static String safeInScript(String json) {
        StringBuilder safe = new StringBuilder(json.length() + json.length() / 20);
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            switch (unit) {
                case '<', '>', '&', '\u2028', '\u2029', '\u007f', '\ufeff' ->
                    safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                default -> safe.append(unit);
            }
        }
        return Characters.withoutLoneSurrogates(safe.toString());
    }

    private static JsonMapper mapper(EvidenceTable table) {
        SimpleModule shapes = new SimpleModule("report");
        shapes.addSerializer(
                Evidence.class, as(Evidence.class, (evidence, out) -> out.writeNumber(table.add(evidence))));
        shapes.addSerializer(
                Evidence.Passage.class,
                as(Evidence.Passage.class, (passage, out) -> out.writePOJO(table.quote(passage))));
        shapes.addSerializer(Label.class, as(Label.class, Payload::label));
        shapes.addSerializer(Estimate.class, as(Estimate.class, Payload::estimate));
        shapes.addSerializer(Double.class, as(Double.class, (value, out) -> number(value, out)));
        shapes.addSerializer(Double.TYPE, as(Double.TYPE, (value, out) -> number(value, out)));
        shapes.addSerializer(io.zhiyin.insight.TopicId.class, ToStringSerializer.instance);
        shapes.addSerializer(io.zhiyin.text.AspectId.class, ToStringSerializer.instance);
        return JsonMapper.builder().addModule(shapes).build();
    }

    private static void label(Label label, JsonGenerator out) {
        if (label.zh().equals(label.en())) {
            out.writeString(label.zh());
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("zh", label.zh());
        out.writeStringProperty("en", label.en());
        out.writeEndObject();
    }

    /** Value, low, high, n. */
    private static void estimate(Estimate estimate, JsonGenerator out) {
        Interval interval = estimate.interval();
        out.writeStartArray();
        number(estimate.value(), out);
        number(interval.low(), out);
        number(interval.high(), out);
        out.writeNumber(estimate.n());
        out.writeEndArray();
    }

    /**
     * Six decimals, so that what the page rounds for show comes out as the sentences say it; small figures keep three
     * significant digits.
     */
    private static void number(double value, JsonGenerator out) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure of the report must be finite, was " + value);
        }
        if (value != 0 && Math.abs(value) < 0.001) {
            out.writeNumber(new java.math.BigDecimal(value).round(new java.math.MathContext(3)));
        } else {
            out.writeNumber(
                    java.math.BigDecimal.valueOf(Math.rint(value * 1e6) / 1e6).stripTrailingZeros());
        }
    }

    private record Frame(
            String language,
            Catalogues messages,
            Sentences sentences,
            List<EvidenceTable.Entry> evidence,
            List<EvidenceTable.Text> texts) {}

    private record Catalogues(SortedMap<String, String> zh, SortedMap<String, String> en) {}

    /** How one type is written. */
    private interface Shape<T> {
        void write(T value, JsonGenerator out);
    }

    private static <T> ValueSerializer<T> as(Class<T> type, Shape<T> shape) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                shape.write(value, out);
            }

            @Override
            public Class<?> handledType() {
                return type;
            }
        };
    }

    /** Every sentence of the page that hangs on the data, needs and trends in the view's order. */
    record Sentences(
            Label summary,
            List<Label> needs,
            List<List<Label>> notes,
            List<Label> verdicts,
            List<Label> trends,
            Label topics,
            Label aspects,
            Label drivers,
            Label outcomes,
            Label trend,
            Label indices,
            Label regions,
            Label emerging,
            List<Label> newVerdicts,
            Label quality) {
        static Sentences of(ReportView view) {
            ReportView.Unit unit = view.run().unit();
            return new Sentences(
                    both(words -> words.summary(view)),
                    view.needs().stream()
                            .map(need -> both(words -> words.need(need, unit)))
                            .toList(),
                    view.needs().stream()
                            .map(need -> need.notes().stream()
                                    .map(note -> both(words -> words.note(note)))
                                    .toList())
                            .toList(),
                    view.needs().stream()
                            .map(need -> both(words -> words.verdict(need, view.run())))
                            .toList(),
                    view.trends().stream()
                            .map(trend -> both(words -> words.verdict(trend.series())))
                            .toList(),
                    both(words -> words.topics(view.topics(), view.run().unassigned())),
                    both(words -> words.aspects(view.aspects())),
                    both(words -> words.drivers(view.drivers())),
                    both(words -> words.outcomes(view.outcomes())),
                    both(words -> words.trends(view.trends())),
                    both(words -> words.indices(view.indices())),
                    both(words -> words.regions(view)),
                    both(words -> words.emerging(view)),
                    view.emerging().stream()
                            .map(topic -> both(words -> words.verdict(topic.series())))
                            .toList(),
                    both(words -> words.quality(view.quality())));
        }

        private static Label both(Function<Words, String> sentence) {
            return new Label(sentence.apply(new Words(Locale.CHINESE)), sentence.apply(new Words(Locale.ENGLISH)));
        }
    }
}
