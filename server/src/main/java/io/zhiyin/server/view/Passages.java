package io.zhiyin.server.view;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.Matter;
import io.zhiyin.server.report.Evidence;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.text.Language;
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
import java.util.TreeSet;

/** The quotes behind figures, looked up in the facts: by matter and voice all at once, or by statement. */
final class Passages {
    /** How many quotes each figure about a topic or an aspect opens to. */
    private static final int PER_FIGURE = 12;

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
        facts.forEach(
                "evidence-by-matter",
                Passages::line,
                line -> {
                    passages.computeIfAbsent(line.key(), key -> new ArrayList<>())
                            .add(line.passage());
                    totals.put(line.key(), line.total());
                },
                PER_FIGURE);
        Map<Key, Evidence> evidence = new HashMap<>();
        passages.forEach((key, list) -> evidence.put(key, new Evidence(list, totals.getOrDefault(key, 0L))));
        return new Passages(facts, evidence);
    }

    /**
     * The statements about a matter in one voice.
     *
     * @param voice {@code any}, a polarity or a kind, as files name them
     */
    Evidence about(Matter matter, String voice) {
        return byMatter.getOrDefault(new Key(matter, voice), Evidence.none());
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

    private static Line line(ResultSet row) throws SQLException {
        Matter matter =
                new Matter(Matter.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)), row.getString("id"));
        Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
        return new Line(
                new Key(matter, row.getString("voice")),
                row.getLong("total"),
                new Evidence.Passage(quoted(row), List.of(span)));
    }

    /** A row of feedback as a quote. */
    static Evidence.Quoted quoted(ResultSet row) throws SQLException {
        double rating = row.getDouble("rating");
        boolean rated = !row.wasNull();
        String language = row.getString("language");
        return new Evidence.Quoted(
                new FeedbackId(row.getString("feedback_id")),
                row.getString("text"),
                new Source(row.getString("file"), row.getLong("line")),
                language == null ? Language.OTHER : Language.valueOf(language.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("product")),
                rated ? Optional.of(new Rating(rating)) : Optional.empty());
    }
}
