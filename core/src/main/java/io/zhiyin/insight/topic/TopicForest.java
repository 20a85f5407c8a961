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

/** The topics while people's edits are replayed on them: who belongs where, and which names were given by hand. */
final class TopicForest {
    private final TopicMembership start;
    private final List<Optional<TopicId>> topicOf = new ArrayList<>();
    private final Map<TopicId, TopicId> parentOf = new TreeMap<>(Comparator.comparing(TopicId::value));
    private final Map<TopicId, String> names = new HashMap<>();

    TopicForest(TopicHistory found) {
        this.start = found.membership();
        this.parentOf.putAll(found.parents());
        start.entries().forEach(entry -> topicOf.add(entry.topic()));
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

    void name(TopicId topic, String name) {
        names.put(topic, name);
    }

    void moveAll(TopicId from, TopicId to) {
        if (isParent(from)) {
            parentOf.replaceAll((leaf, parent) -> parent.equals(from) ? to : parent);
        } else {
            topicOf.replaceAll(topic -> topic.equals(Optional.of(from)) ? Optional.of(to) : topic);
            parentOf.remove(from);
        }
        names.remove(from);
    }

    Optional<TopicId> topicAt(int place) {
        return topicOf.get(place);
    }

    void put(int place, TopicId topic) {
        topicOf.set(place, Optional.of(topic));
    }

    void addBeside(TopicId sibling, TopicId made, String name) {
        parentOf.put(made, parentOf.getOrDefault(sibling, made));
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
