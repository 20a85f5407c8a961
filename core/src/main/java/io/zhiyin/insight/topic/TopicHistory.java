package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an earlier run found, before people's edits: each statement's topic and each topic's parent. The next run needs it to
 * give a topic that lives on its old id; the edits are then replayed on top.
 *
 * @param remembered some of the earlier statements whole, those of one feedback together: a run over other feedback, such as the next month's,
 *     places them among its own to see which topics live on
 */
public record TopicHistory(TopicMembership membership, Map<TopicId, TopicId> parents, List<TopicStatement> remembered) {
    public TopicHistory {
        remembered = List.copyOf(remembered);
        Map<TopicId, TopicId> sorted = new TreeMap<>(java.util.Comparator.comparing(TopicId::value));
        sorted.putAll(parents);
        parents = java.util.Collections.unmodifiableMap(sorted);
    }

    public TopicHistory(TopicMembership membership, Map<TopicId, TopicId> parents) {
        this(membership, parents, List.of());
    }

    public static TopicHistory none() {
        return new TopicHistory(TopicMembership.empty(), Map.of());
    }

    /** The history in terms of parents: each statement's parent instead of its topic. */
    TopicHistory ofParents() {
        return new TopicHistory(
                membership.with(entry -> new TopicMembership.Entry(
                        entry.statement(), entry.topic().map(topic -> parents.getOrDefault(topic, topic)))),
                Map.of());
    }
}
