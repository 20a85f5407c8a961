package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The topics while people's edits are replayed on them: who belongs where, and which names were given by hand. */
final class TopicForest {
    private final TopicMembership start;
    private final IntFunction<String> spaceAt;
    private final List<Optional<TopicId>> topicOf = new ArrayList<>();
    private final Map<TopicId, TopicId> parentOf = new TreeMap<>(Comparator.comparing(TopicId::value));
    private final Map<TopicId, Integer> sizes = new HashMap<>();
    private final Map<TopicId, String> spaceOf = new HashMap<>();
    private final Map<TopicId, String> names = new HashMap<>();

    /** @param spaceAt the vector space of the statement at each place */
    TopicForest(TopicHistory found, IntFunction<String> spaceAt) {
        this.start = found.membership();
        this.spaceAt = spaceAt;
        this.parentOf.putAll(found.parents());
        start.entries().forEach(entry -> {
            entry.topic().ifPresent(topic -> {
                String space = spaceAt.apply(topicOf.size());
                sizes.merge(topic, 1, Integer::sum);
                spaceOf.put(topic, space);
                spaceOf.put(parentOf.getOrDefault(topic, topic), space);
            });
            topicOf.add(entry.topic());
        });
    }

    boolean isLeaf(TopicId topic) {
        return parentOf.containsKey(topic) && !isParent(topic);
    }

    boolean isParent(TopicId topic) {
        return parentOf.containsValue(topic);
    }

    boolean isKnown(TopicId topic) {
        return isLeaf(topic) || isParent(topic);
    }

    /** Whether people see the topic: one with statements, or a wider one of more than one such topic. */
    boolean isShown(TopicId topic) {
        return isParent(topic) ? shownChildren(topic) > 1 : size(topic) > 0;
    }

    /** Whether there is anything in the topic that could go elsewhere. */
    boolean holdsAny(TopicId topic) {
        return isParent(topic) ? shownChildren(topic) > 0 : size(topic) > 0;
    }

    private long shownChildren(TopicId parent) {
        return parentOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parent) && size(entry.getKey()) > 0)
                .count();
    }

    int size(TopicId leaf) {
        return sizes.getOrDefault(leaf, 0);
    }

    /** Whether two topics were found in the same vector space, and so in the same language. */
    boolean shareSpace(TopicId one, TopicId other) {
        return space(one).equals(space(other));
    }

    boolean sharesSpace(int place, TopicId topic) {
        return spaceAt.apply(place).equals(space(topic));
    }

    private String space(TopicId topic) {
        return spaceOf.getOrDefault(topic, "");
    }

    void name(TopicId topic, String name) {
        names.put(topic, name);
    }

    void moveAll(TopicId from, TopicId to) {
        if (isParent(from)) {
            parentOf.replaceAll((leaf, parent) -> parent.equals(from) ? to : parent);
        } else {
            topicOf.replaceAll(topic -> topic.equals(Optional.of(from)) ? Optional.of(to) : topic);
            sizes.merge(to, size(from), Integer::sum);
            sizes.remove(from);
            parentOf.remove(from);
        }
        names.remove(from);
    }

    Optional<TopicId> topicAt(int place) {
        return topicOf.get(place);
    }

    void put(int place, TopicId topic) {
        topicOf.get(place).ifPresent(before -> sizes.merge(before, -1, Integer::sum));
        sizes.merge(topic, 1, Integer::sum);
        topicOf.set(place, Optional.of(topic));
    }

    void addBeside(TopicId sibling, TopicId made, String name) {
        parentOf.put(made, parentOf.getOrDefault(sibling, made));
        spaceOf.put(made, space(sibling));
        names.put(made, name);
    }

    List<StatementId> statements() {
        return start.entries().map(TopicMembership.Entry::statement).toList();
    }

    TopicHistory edited() {
        TopicMembership.Builder membership = new TopicMembership.Builder();
        for (int place = 0; place < topicOf.size(); place++) {
            membership.add(start.statement(place), topicOf.get(place));
        }
        return new TopicHistory(membership.build(), parentOf);
    }

    Map<TopicId, String> names() {
        return Map.copyOf(names);
    }
}
