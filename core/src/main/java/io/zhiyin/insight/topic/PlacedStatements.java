package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every statement and the group that it belongs to, and the ids that the groups get. */
final class PlacedStatements {
    /** Feedback held at once while its statements are placed. */
    private static final int BATCH = 1024;

    private final Map<String, ClusteredSpace> spaces;
    private final List<StatementId> statements = new ArrayList<>();
    private final List<SpaceLeaf> leaves = new ArrayList<>();
    private final Map<SpaceLeaf, SpaceLeaf> known = new HashMap<>();
    private final Map<TopicId, Polarity> general = new HashMap<>();

    private record SpaceLeaf(String space, int leaf) {}

    private PlacedStatements(Map<String, ClusteredSpace> spaces) {
        this.spaces = spaces;
    }

    static PlacedStatements place(Supplier<Stream<TopicStatement>> statements, Map<String, ClusteredSpace> spaces) {
        PlacedStatements placed = new PlacedStatements(spaces);
        List<List<TopicStatement>> batch = new ArrayList<>();
        try (Stream<TopicStatement> all = statements.get()) {
            all.forEachOrdered(statement -> {
                if (batch.isEmpty() || !belongs(statement, batch.get(batch.size() - 1))) {
                    if (batch.size() >= BATCH) {
                        placed.add(batch);
                        batch.clear();
                    }
                    batch.add(new ArrayList<>());
                }
                batch.get(batch.size() - 1).add(statement);
            });
        }
        placed.add(batch);
        return placed;
    }

    private static boolean belongs(TopicStatement statement, List<TopicStatement> feedback) {
        TopicStatement last = feedback.get(feedback.size() - 1);
        return statement.id().feedback().equals(last.id().feedback())
                && statement.vector().space().equals(last.vector().space());
    }

    private void add(List<List<TopicStatement>> batch) {
        List<int[]> found = leaves(batch);
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < found.get(i).length; j++) {
                TopicStatement statement = batch.get(i).get(j);
                SpaceLeaf leaf = new SpaceLeaf(statement.vector().space(), found.get(i)[j]);
                statements.add(statement.id());
                leaves.add(known.computeIfAbsent(leaf, key -> key));
            }
        }
    }

    /** The leaves of each feedback's statements; those of one space are asked for together. */
    private List<int[]> leaves(List<List<TopicStatement>> batch) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            places.computeIfAbsent(space(batch.get(i).get(0)).name(), space -> new ArrayList<>())
                    .add(i);
        }
        List<int[]> leaves = new ArrayList<>(Collections.nCopies(batch.size(), new int[0]));
        places.forEach((name, own) -> {
            SpaceTopics topics = Objects.requireNonNull(spaces.get(name)).topics();
            List<int[]> found = topics.leavesOf(own.stream().map(batch::get).toList());
            for (int i = 0; i < found.size(); i++) {
                leaves.set(own.get(i), found.get(i));
            }
        });
        return leaves;
    }

    private ClusteredSpace space(TopicStatement statement) {
        ClusteredSpace space = spaces.get(statement.vector().space());
        if (space == null) {
            throw new IllegalStateException(
                    "the statements must be the same each time they are asked for; now there is "
                            + "one of vector space " + statement.vector().space());
        }
        return space;
    }

    /** The vector space of the statement at this place. */
    String spaceAt(int place) {
        return leaves.get(place).space();
    }

    /** Gives every group its id: an earlier topic's where that lives on in it. */
    TopicHistory identify(TopicHistory history) {
        Map<SpaceLeaf, TopicId> ids = new HashMap<>();
        Map<TopicId, TopicId> parents = new HashMap<>();
        TopicHistory ofParents = history.ofParents();
        for (ClusteredSpace space : spaces.values()) {
            Map<Integer, List<StatementId>> byLeaf = members(space, false);
            Map<Integer, List<StatementId>> byParent = members(space, true);
            Map<Integer, List<StatementId>> earlier = earlier(space, history.remembered());
            List<TopicId> leafIds = TopicIdentity.of(
                    "topic",
                    List.copyOf(byLeaf.values()),
                    byLeaf.keySet().stream()
                            .map(leaf -> earlier.getOrDefault(leaf, List.of()))
                            .toList(),
                    history);
            List<TopicId> parentIds = TopicIdentity.of(
                    "wider",
                    List.copyOf(byParent.values()),
                    byParent.keySet().stream()
                            .map(parent -> below(parent, earlier, space))
                            .toList(),
                    ofParents);
            Map<Integer, TopicId> parentOf = new HashMap<>();
            int next = 0;
            for (int parent : byParent.keySet()) {
                parentOf.put(parent, parentIds.get(next++));
            }
            next = 0;
            for (int leaf : byLeaf.keySet()) {
                TopicId id = leafIds.get(next++);
                ids.put(new SpaceLeaf(space.name(), leaf), id);
                parents.put(id, parentOf.getOrDefault(space.topics().parentOf(leaf), id));
                Polarity polarity = space.topics().generalLeaves().get(leaf);
                if (polarity != null) {
                    general.put(id, polarity);
                }
            }
        }
        TopicMembership.Builder membership = new TopicMembership.Builder();
        for (int i = 0; i < leaves.size(); i++) {
            membership.add(statements.get(i), Optional.ofNullable(ids.get(leaves.get(i))));
        }
        return new TopicHistory(membership.build(), parents);
    }

    /** Where the earlier run's statements would belong, by leaf; those whose feedback came again are known already. */
    private Map<Integer, List<StatementId>> earlier(ClusteredSpace space, List<TopicStatement> remembered) {
        Set<FeedbackId> again = new HashSet<>();
        if (!remembered.isEmpty()) {
            statements.forEach(statement -> again.add(statement.feedback()));
        }
        Map<FeedbackId, List<TopicStatement>> gone = new LinkedHashMap<>();
        remembered.stream()
                .filter(statement -> statement.vector().space().equals(space.name()))
                .filter(statement -> !again.contains(statement.id().feedback()))
                .forEach(statement -> gone.computeIfAbsent(statement.id().feedback(), id -> new ArrayList<>())
                        .add(statement));
        List<List<TopicStatement>> feedback = List.copyOf(gone.values());
        List<int[]> found = space.topics().leavesOf(feedback);
        Map<Integer, List<StatementId>> places = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < found.get(i).length; j++) {
                places.computeIfAbsent(found.get(i)[j], leaf -> new ArrayList<>())
                        .add(feedback.get(i).get(j).id());
            }
        }
        return places;
    }

    private static List<StatementId> below(int parent, Map<Integer, List<StatementId>> byLeaf, ClusteredSpace space) {
        List<StatementId> all = new ArrayList<>();
        byLeaf.forEach((leaf, statements) -> {
            if (leaf >= 0 && space.topics().parentOf(leaf) == parent) {
                all.addAll(statements);
            }
        });
        return all;
    }

    private Map<Integer, List<StatementId>> members(ClusteredSpace space, boolean ofParents) {
        Map<Integer, List<StatementId>> members = new TreeMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            SpaceLeaf leaf = leaves.get(i);
            if (leaf.leaf() >= 0 && leaf.space().equals(space.name())) {
                int group = ofParents ? space.topics().parentOf(leaf.leaf()) : leaf.leaf();
                members.computeIfAbsent(group, key -> new ArrayList<>()).add(statements.get(i));
            }
        }
        return members;
    }

    /** The topics of statements that judge without saying what. */
    Map<TopicId, Polarity> general() {
        return Map.copyOf(general);
    }

    TopicReport report(String name, ClusteredSpace space, TopicOptions options) {
        long unassigned = leaves.stream()
                .filter(leaf -> leaf.leaf() < 0 && leaf.space().equals(name))
                .count();
        double error = space.isSampled() ? space.topics().assignmentError(options.neighbours()) : 0;
        return new TopicReport(name, space.seen(), space.sample().size(), unassigned, error);
    }
}
