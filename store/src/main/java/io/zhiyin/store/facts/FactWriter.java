package io.zhiyin.store.facts;

import io.zhiyin.commerce.Feedback;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.hash.Sha256;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.TopicHistory;
import io.zhiyin.insight.topic.TopicMembership;
import io.zhiyin.text.Entity;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Reading;
import io.zhiyin.text.Statement;
import io.zhiyin.text.StatementId;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Turns feedback, readings and topics into rows, through DuckDB's appender. */
final class FactWriter {
    private final DuckDBConnection connection;
    private final ZoneId zone;

    FactWriter(DuckDBConnection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    void addFeedback(List<StoredFeedback> batch) throws SQLException {
        try (DuckDBAppender rows = appender("feedback")) {
            for (StoredFeedback stored : batch) {
                addFeedback(rows, stored);
            }
        }
    }

    private void addFeedback(DuckDBAppender rows, StoredFeedback stored) throws SQLException {
        Feedback feedback = stored.feedback();
        FeedbackContext context = feedback.context();
        rows.beginRow();
        rows.append(stored.seq());
        rows.append(feedback.id().value());
        rows.append(context.source().file());
        rows.append(context.source().line());
        rows.append(context.type().name().toLowerCase(Locale.ROOT));
        rows.append(feedback.text());
        append(rows, context.product().map(Object::toString));
        append(rows, context.productName());
        append(rows, context.category());
        append(rows, feedback.customer().map(Object::toString));
        append(rows, feedback.order().map(Object::toString));
        appendTime(
                rows,
                context.time().map(time -> LocalDateTime.ofInstant(time, zone)).orElse(null));
        append(rows, context.rating().map(rating -> rating.stars()).orElse(null));
        append(rows, context.channel());
        append(rows, context.region());
        rows.append(context.images());
        append(rows, context.offset().map(offset -> offset.toMillis() / 1000.0).orElse(null));
        if (context.verified().isPresent()) {
            rows.append(context.verified().get().booleanValue());
        } else {
            rows.appendNull();
        }
        rows.append(Sha256.bits(feedback.text()));
        append(rows, stored.setAside());
        rows.append(stored.weight());
        rows.endRow();
    }

    void addOutcomes(String outcome, Map<Long, Double> bySeq) throws SQLException {
        try (DuckDBAppender rows = appender("feedback_outcome")) {
            for (Map.Entry<Long, Double> entry : new TreeMap<>(bySeq).entrySet()) {
                rows.beginRow();
                rows.append(entry.getKey().longValue());
                rows.append(outcome);
                rows.append(entry.getValue().doubleValue());
                rows.endRow();
            }
        }
    }

    void addOrders(List<StoredOrder> batch) throws SQLException {
        try (DuckDBAppender rows = appender("order_outcome")) {
            for (StoredOrder order : batch) {
                rows.beginRow();
                rows.append(order.source());
                rows.append(order.order().value());
                append(rows, order.product());
                rows.append(order.returned() ? 1.0 : 0.0);
                rows.endRow();
            }
        }
    }

    void addReadings(List<Long> seqs, List<Reading> readings) throws SQLException {
        if (seqs.size() != readings.size()) {
            throw new IllegalArgumentException(
                    "as many places as readings are needed, were " + seqs.size() + " and " + readings.size());
        }
        try (DuckDBAppender rows = appender("reading");
                DuckDBAppender statements = appender("statement");
                DuckDBAppender vectors = appender("statement_vector");
                DuckDBAppender entities = appender("entity")) {
            for (int i = 0; i < readings.size(); i++) {
                long seq = seqs.get(i);
                Reading reading = readings.get(i);
                addReading(rows, seq, reading);
                addStatements(statements, vectors, seq, reading.statements());
                addEntities(entities, seq, reading.entities());
            }
        }
    }

    private static void addReading(DuckDBAppender rows, long seq, Reading reading) throws SQLException {
        Graded<Polarity> polarity = reading.polarity();
        double p = polarity.probability();
        rows.beginRow();
        rows.append(seq);
        rows.append(reading.language().code());
        append(rows, polarity.value().map(Polarity::code));
        rows.append(p);
        rows.append(polarity.guess() == Polarity.POSITIVE ? p : 1 - p);
        rows.endRow();
    }

    private static void addStatements(DuckDBAppender rows, DuckDBAppender vectors, long seq, List<Statement> statements)
            throws SQLException {
        for (int ordinal = 0; ordinal < statements.size(); ordinal++) {
            Statement statement = statements.get(ordinal);
            rows.beginRow();
            rows.append(seq);
            rows.append(ordinal);
            rows.append(statement.span().start());
            rows.append(statement.span().end());
            append(rows, statement.aspect().value().map(Object::toString));
            append(rows, statement.aspect().value().map(aspect -> aspect.group().toString()));
            rows.append(statement.aspect().probability());
            append(rows, statement.kind().value().map(kind -> kind.code()));
            rows.append(statement.kind().probability());
            append(rows, statement.polarity().value().map(Polarity::code));
            rows.append(statement.polarity().probability());
            rows.append(statement.sentiment().value());
            append(rows, statement.intent().value().map(intent -> intent.code()));
            rows.append(statement.intent().probability());
            rows.endRow();
            addVector(vectors, seq, ordinal, statement);
        }
    }

    private static void addVector(DuckDBAppender vectors, long seq, int ordinal, Statement statement)
            throws SQLException {
        PackedVector packed = PackedVector.of(statement.vector().values());
        vectors.beginRow();
        vectors.append(seq);
        vectors.append(ordinal);
        vectors.append(statement.vector().space());
        vectors.append(packed.scale());
        vectors.append(packed.data());
        vectors.endRow();
    }

    private static void addEntities(DuckDBAppender rows, long seq, List<Entity> entities) throws SQLException {
        for (Entity entity : entities) {
            rows.beginRow();
            rows.append(seq);
            rows.append(entity.span().start());
            rows.append(entity.span().end());
            rows.append(entity.type().code());
            rows.append(entity.probability());
            rows.endRow();
        }
    }

    void addTopics(List<StoredTopic> topics, Iterable<TopicMember> members) throws SQLException {
        addTopicRows(topics);
        addAncestors(topics);
        try (DuckDBAppender rows = appender("statement_topic")) {
            for (TopicMember member : members) {
                rows.beginRow();
                rows.append(member.feedbackSeq());
                rows.append(member.ordinal());
                rows.append(member.topic());
                rows.append(member.similarity());
                rows.endRow();
            }
        }
    }

    private void addTopicRows(List<StoredTopic> topics) throws SQLException {
        try (DuckDBAppender rows = appender("topic")) {
            for (StoredTopic topic : topics) {
                rows.beginRow();
                rows.append(topic.id());
                append(rows, topic.parent());
                rows.append(topic.level());
                rows.append(topic.language());
                rows.append(topic.name());
                rows.append(String.join("\u001f", topic.keywords()));
                rows.append(topic.size());
                rows.append(topic.cohesion());
                append(rows, topic.twin());
                append(
                        rows,
                        topic.twinConfidence().isPresent()
                                ? topic.twinConfidence().getAsDouble()
                                : null);
                rows.endRow();
            }
        }
    }

    private void addAncestors(List<StoredTopic> topics) throws SQLException {
        Map<String, StoredTopic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        try (DuckDBAppender rows = appender("topic_ancestor")) {
            for (StoredTopic topic : topics) {
                @Nullable StoredTopic ancestor = topic;
                for (int depth = 0; ancestor != null && depth < topics.size(); depth++) {
                    rows.beginRow();
                    rows.append(topic.id());
                    rows.append(ancestor.id());
                    rows.endRow();
                    ancestor = ancestor.parent().map(byId::get).orElse(null);
                }
            }
        }
    }

    void addHistory(TopicHistory history) throws SQLException {
        TopicMembership membership = history.membership();
        try (DuckDBAppender rows = appender("found_topic")) {
            for (int place = 0; place < membership.size(); place++) {
                StatementId statement = membership.statement(place);
                rows.beginRow();
                rows.append(statement.feedback().value());
                rows.append(statement.span().start());
                rows.append(statement.span().end());
                append(rows, membership.topic(place).map(TopicId::value));
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = appender("found_parent")) {
            for (Map.Entry<TopicId, TopicId> link : history.parents().entrySet()) {
                rows.beginRow();
                rows.append(link.getKey().value());
                rows.append(link.getValue().value());
                rows.endRow();
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private static void append(DuckDBAppender rows, Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            rows.append(value.get());
        } else {
            rows.appendNull();
        }
    }

    private static void append(DuckDBAppender rows, @Nullable Double value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value.doubleValue());
        }
    }

    private static void appendTime(DuckDBAppender rows, @Nullable LocalDateTime time) throws SQLException {
        if (time == null) {
            rows.appendNull();
        } else {
            rows.append(time);
        }
    }
}
