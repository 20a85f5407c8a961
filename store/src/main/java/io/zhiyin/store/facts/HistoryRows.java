package io.zhiyin.store.facts;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.TopicHistory;
import io.zhiyin.insight.topic.TopicMembership;
import io.zhiyin.insight.topic.TopicStatement;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the topics that an earlier run found. */
final class HistoryRows {
    private HistoryRows() {}

    private static List<TopicStatement> remembered(Connection connection) throws SQLException {
        List<TopicStatement> remembered = new ArrayList<>();
        CarriedText texts = new CarriedText();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FactStore.sql("remembered-statements"))) {
            while (rows.next()) {
                remembered.add(StatementRow.of(rows, texts.of(rows)).forTopics());
            }
        }
        return remembered;
    }

    static TopicHistory read(Connection connection) throws SQLException {
        TopicMembership.Builder membership = new TopicMembership.Builder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FactStore.sql("found-topics"))) {
            while (rows.next()) {
                membership.add(
                        new StatementId(
                                new FeedbackId(rows.getString("feedback_id")),
                                new Span(rows.getInt("start_at"), rows.getInt("end_at"))),
                        Optional.ofNullable(rows.getString("topic")).map(TopicId::new));
            }
        }
        Map<TopicId, TopicId> parents = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FactStore.sql("found-parents"))) {
            while (rows.next()) {
                parents.put(new TopicId(rows.getString("topic")), new TopicId(rows.getString("parent")));
            }
        }
        return new TopicHistory(membership.build(), parents, remembered(connection));
    }
}
