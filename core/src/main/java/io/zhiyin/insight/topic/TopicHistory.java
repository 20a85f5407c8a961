package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an earlier run found, before people's edits: each statement's topic and each topic's parent. The next run needs it to
 * give a topic that lives on its old id; the edits are then replayed on top.
 */
public record TopicHistory(TopicMembership membership, Map<TopicId, TopicId> parents) {
    public TopicHistory {
        Map<TopicId, TopicId> sorted = new TreeMap<>(java.util.Comparator.comparing(TopicId::value));
        sorted.putAll(parents);
        parents = java.util.Collections.unmodifiableMap(sorted);
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
