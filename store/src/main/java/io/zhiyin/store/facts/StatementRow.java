package io.zhiyin.store.facts;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.topic.TopicStatement;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * A stored statement with its words and its vector.
 *
 * @param text the statement's own words
 * @param aspect empty where the reader abstained
 * @param kind empty where the reader abstained
 */
public record StatementRow(
        long feedbackSeq,
        int ordinal,
        StatementId id,
        String text,
        Language language,
        Optional<AspectId> aspect,
        Optional<Kind> kind,
        Sentiment sentiment,
        Embedding vector) {
    /** What the topics need to know of it. */
    public TopicStatement forTopics() {
        return new TopicStatement(id, text, language, vector, aspect, kind, sentiment);
    }

    static StatementRow of(ResultSet row, String feedbackText) throws SQLException {
        Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
        java.sql.Blob data = row.getBlob("data");
        byte[] bytes = data.getBytes(1, (int) data.length());
        return new StatementRow(
                row.getLong("feedback_seq"),
                row.getInt("ordinal"),
                new StatementId(new FeedbackId(row.getString("id")), span),
                span.of(feedbackText),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("aspect")).map(AspectId::new),
                Optional.ofNullable(row.getString("kind")).map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                new Sentiment(row.getDouble("sentiment")),
                new Embedding(row.getString("space"), new PackedVector(row.getFloat("scale"), bytes).unpack()));
    }
}
