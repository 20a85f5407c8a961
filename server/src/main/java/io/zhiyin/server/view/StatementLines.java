package io.zhiyin.server.view;

import io.zhiyin.server.report.Label;
import io.zhiyin.server.report.StatementLine;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Statements as the workbook lists them, with names for ids. */
final class StatementLines {
    private final Map<AspectId, Label> aspects;
    private final Map<String, Label> topics;

    StatementLines(Map<AspectId, Label> aspects, Map<String, Label> topics) {
        this.aspects = Map.copyOf(aspects);
        this.topics = Map.copyOf(topics);
    }

    /** Of a row and the text of its feedback. */
    StatementLine of(ResultSet row, String text) throws SQLException {
        double rating = row.getDouble("rating");
        boolean rated = !row.wasNull();
        Optional<String> topic = Optional.ofNullable(row.getString("topic"));
        Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
        return new StatementLine(
                row.getString("feedback_id"),
                row.getString("file"),
                row.getLong("line"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("product")),
                Optional.ofNullable(row.getString("region")),
                rated ? Optional.of(rating) : Optional.empty(),
                span.of(text),
                Optional.ofNullable(row.getString("aspect"))
                        .map(aspect -> aspects.getOrDefault(new AspectId(aspect), Label.of(aspect))),
                Optional.ofNullable(row.getString("kind")),
                row.getDouble("sentiment"),
                Optional.ofNullable(row.getString("intent")),
                topic.map(id -> topics.getOrDefault(id, Label.of(id))),
                topic);
    }
}
