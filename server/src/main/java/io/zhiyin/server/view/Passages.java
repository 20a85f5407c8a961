package io.zhiyin.server.view;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Voice;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.RepeatedTexts;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The quotes behind figures, looked up in the facts: by matter and voice all at once, or by statement. */
final class Passages {
    /** How many quotes each figure opens to; zhiyin.duckdb and the workbook hold the rest. */
    static final int PER_FIGURE = 12;

    /** How many quotes one week of a series opens to. */
    private static final int PER_WEEK = 3;

    private final Map<Key, Evidence> byMatter;
    private final FactStore facts;

    private Passages(FactStore facts, Map<Key, Evidence> byMatter) {
        this.facts = facts;
        this.byMatter = byMatter;
    }

    private record Key(Matter matter, String voice) {}

    private record Line(Key key, long total, Evidence.Passage passage) {}

    static Passages load(FactStore facts) {
        Map<Key, List<Evidence.Passage>> passages = new LinkedHashMap<>();
        Map<Key, Long> totals = new HashMap<>();
        RepeatedTexts texts = new RepeatedTexts();
        facts.forEach(
                "evidence-by-matter",
                row -> line(row, texts.of(row)),
                line -> {
                    passages.computeIfAbsent(line.key(), key -> new ArrayList<>())
                            .add(line.passage());
                    totals.put(line.key(), line.total());
                },
                PER_FIGURE);
        Map<Key, Evidence> evidence = new HashMap<>();
        passages.forEach((key, list) -> evidence.put(key, evidence(list, totals.getOrDefault(key, 0L))));
        return new Passages(facts, evidence);
    }

    /** The statements about a matter in one voice. */
    Evidence about(Matter matter, Voice voice) {
        return byMatter.getOrDefault(new Key(matter, voice.code()), Evidence.none());
    }

    Evidence about(Matter matter, Polarity polarity) {
        return byMatter.getOrDefault(new Key(matter, "polarity " + polarity.code()), Evidence.none());
    }

    Evidence about(Matter matter, Kind kind) {
        return byMatter.getOrDefault(new Key(matter, "kind " + kind.code()), Evidence.none());
    }

    /** The statements about a matter week by week, in one region or product or in the whole shop. */
    Map<LocalDate, Evidence> byWeek(Matter matter, Voice voice, Optional<String> region, Optional<String> product) {
        Map<LocalDate, List<Evidence.Passage>> passages = new TreeMap<>();
        Map<LocalDate, Long> totals = new HashMap<>();
        facts.forEach(
                "evidence-by-week",
                row -> Map.entry(row.getObject("week", LocalDate.class), counted(row)),
                week -> {
                    passages.computeIfAbsent(week.getKey(), key -> new ArrayList<>())
                            .add(week.getValue().passage());
                    totals.put(week.getKey(), week.getValue().total());
                },
                matter.type().code(),
                matter.id(),
                voice.code(),
                region.orElse(""),
                product.orElse(""),
                PER_WEEK);
        Map<LocalDate, Evidence> weeks = new TreeMap<>();
        passages.forEach((week, list) -> weeks.put(week, evidence(list, totals.getOrDefault(week, 0L))));
        return weeks;
    }

    /** The statements about a matter in all regions but one. */
    Evidence elsewhere(Matter matter, Voice voice, String region) {
        return asked("evidence-elsewhere", matter.type().code(), matter.id(), voice.code(), region, PER_FIGURE);
    }

    /** The statements about a matter in feedback whose outcome is known; those that have it first. */
    Evidence withOutcome(Matter matter, Voice voice, String outcome) {
        return asked("evidence-of-outcome", matter.type().code(), matter.id(), voice.code(), outcome, PER_FIGURE);
    }

    /** The statements that belong to no topic. */
    Evidence unsorted() {
        return asked("evidence-unassigned", PER_FIGURE);
    }

    private record Counted(long total, Evidence.Passage passage) {}

    private Evidence asked(String query, Object... parameters) {
        List<Counted> rows = facts.query(query, Passages::counted, parameters);
        return rows.isEmpty()
                ? Evidence.none()
                : evidence(
                        rows.stream().map(Counted::passage).toList(),
                        rows.get(0).total());
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(row.getLong("total"), highlighted(row));
    }

    /** Equal texts are quoted once. */
    static Evidence evidence(List<Evidence.Passage> passages, long total) {
        Map<String, Evidence.Passage> different = new LinkedHashMap<>();
        passages.forEach(passage -> different.putIfAbsent(passage.feedback().text(), passage));
        return new Evidence(List.copyOf(different.values()), total);
    }

    /** The quotes for statements that were chosen elsewhere, in their order. */
    Map<StatementId, Evidence.Passage> of(Collection<StatementId> statements) {
        TreeSet<String> ids = new TreeSet<>();
        statements.forEach(statement -> ids.add(statement.feedback().value()));
        Map<FeedbackId, Evidence.Quoted> quoted = new HashMap<>();
        if (!ids.isEmpty()) {
            facts.forEach(
                    "feedback-by-id",
                    Passages::quoted,
                    one -> quoted.putIfAbsent(one.id(), one),
                    String.join("\u001f", ids));
        }
        Map<StatementId, Evidence.Passage> passages = new LinkedHashMap<>();
        for (StatementId statement : statements) {
            Evidence.Quoted feedback = quoted.get(statement.feedback());
            if (feedback != null) {
                passages.put(statement, new Evidence.Passage(feedback, List.of(statement.span())));
            }
        }
        return passages;
    }

    private static Line line(ResultSet row, String text) throws SQLException {
        Matter matter =
                new Matter(Matter.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)), row.getString("id"));
        return new Line(new Key(matter, row.getString("voice")), row.getLong("total"), highlighted(row, text));
    }

    private static Evidence.Passage highlighted(ResultSet row) throws SQLException {
        return highlighted(row, row.getString("text"));
    }

    /** A row of feedback with its text as a quote with one highlight. */
    static Evidence.Passage highlighted(ResultSet row, String text) throws SQLException {
        return new Evidence.Passage(quoted(row, text), List.of(new Span(row.getInt("start_at"), row.getInt("end_at"))));
    }

    /** A row of feedback as a quote. */
    static Evidence.Quoted quoted(ResultSet row) throws SQLException {
        return quoted(row, row.getString("text"));
    }

    private static Evidence.Quoted quoted(ResultSet row, String text) throws SQLException {
        double rating = row.getDouble("rating");
        boolean rated = !row.wasNull();
        String language = row.getString("language");
        return new Evidence.Quoted(
                new FeedbackId(row.getString("feedback_id")),
                text,
                new Source(row.getString("file"), row.getLong("line")),
                language == null ? Language.OTHER : Language.valueOf(language.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("product")),
                rated ? Optional.of(new Rating(rating)) : Optional.empty());
    }
}
