package io.zhiyin.server.road;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.TopicTwin;
import io.zhiyin.insight.topic.FoundTopics;
import io.zhiyin.insight.topic.TopicEdit;
import io.zhiyin.insight.topic.TopicFinder;
import io.zhiyin.insight.topic.TopicHistory;
import io.zhiyin.insight.topic.TopicMembership;
import io.zhiyin.store.facts.FactStore;
import io.zhiyin.store.facts.StatementRow;
import io.zhiyin.store.facts.StoredTopic;
import io.zhiyin.store.facts.TopicMember;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Finds topics over the stored statements and stores who belongs where. */
final class TopicStep {
    private final FactStore facts;
    private final TopicFinder finder;

    TopicStep(FactStore facts, TopicFinder finder) {
        this.facts = facts;
        this.finder = finder;
    }

    FoundTopics run(TopicHistory history, List<TopicEdit> edits) {
        FoundTopics found = finder.find(() -> facts.statements().map(StatementRow::forTopics), history, edits);
        try (Stream<Place> places = facts.stream("statement-places", Place::of)) {
            facts.replaceTopics(stored(found.topics()), () -> members(places.iterator(), found.membership()));
        }
        return found;
    }

    /** Where a statement stands in the facts. */
    private record Place(long feedbackSeq, int ordinal, StatementId id) {
        static Place of(ResultSet row) throws SQLException {
            Span span = new Span(row.getInt("start_at"), row.getInt("end_at"));
            return new Place(
                    row.getLong("feedback_seq"),
                    row.getInt("ordinal"),
                    new StatementId(new FeedbackId(row.getString("id")), span));
        }
    }

    /** The statements come in the same order as the membership, so both are walked together. */
    private static Iterator<TopicMember> members(Iterator<Place> rows, TopicMembership membership) {
        return Stream.iterate(0, place -> place < membership.size(), place -> place + 1)
                .flatMap(place -> {
                    Place row = rows.next();
                    if (!row.id().equals(membership.statement(place))) {
                        throw new IllegalStateException("statements and topics came in different orders");
                    }
                    return membership
                            .topic(place)
                            .map(topic -> new TopicMember(row.feedbackSeq(), row.ordinal(), topic.value(), 1))
                            .stream();
                })
                .iterator();
    }

    private static List<StoredTopic> stored(List<Topic> topics) {
        Map<TopicId, Topic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        return topics.stream().map(topic -> stored(topic, byId)).toList();
    }

    private static StoredTopic stored(Topic topic, Map<TopicId, Topic> byId) {
        int level = 0;
        for (Optional<Topic> up = topic.parent().map(byId::get);
                up.isPresent();
                up = up.get().parent().map(byId::get)) {
            level++;
        }
        return new StoredTopic(
                topic.id().value(),
                topic.parent().map(TopicId::value),
                level,
                topic.language().code(),
                topic.name(),
                topic.keywords(),
                topic.size(),
                topic.cohesion(),
                topic.twin().map(TopicTwin::topic).map(TopicId::value),
                topic.twin().map(twin -> OptionalDouble.of(twin.confidence())).orElse(OptionalDouble.empty()));
    }
}
