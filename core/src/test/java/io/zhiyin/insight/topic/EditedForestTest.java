package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Language;
import io.zhiyin.text.StatementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever people do to the topics, what comes out is a forest. */
final class EditedForestTest {
    private final TopicFinder finder =
            new TopicFinder(PlantedShop.SEGMENTER, TopicOptions.defaults().withDetail(0.5));

    /** A shop that is spoken of in two vector spaces. */
    private static List<TopicStatement> twoSpaces() {
        List<TopicStatement> all = new ArrayList<>(new PlantedShop(1).statements(40));
        for (TopicStatement one : new PlantedShop(2).statements(40)) {
            all.add(new TopicStatement(
                    new StatementId(
                            new io.zhiyin.commerce.FeedbackId("zh-" + one.id().feedback()),
                            one.id().span()),
                    one.text(),
                    Language.ZH,
                    new Embedding("other", one.vector().values()),
                    one.aspect(),
                    one.kind(),
                    one.sentiment()));
        }
        return all;
    }

    @Test
    void anyEditsLeaveEveryIdOnceAndEveryParentInPlace() {
        List<TopicStatement> statements = twoSpaces();
        FoundTopics found = finder.find(statements::stream, TopicHistory.none(), List.of());
        for (long seed = 1; seed <= 12; seed++) {
            List<TopicEdit> edits = someEdits(found, statements, new Random(seed));
            FoundTopics edited = finder.find(statements::stream, TopicHistory.none(), edits);
            assertForest(edited, "seed " + seed + ": " + edits);
            assertThat(edited.orphans()).as("seed " + seed).hasSizeLessThan(edits.size());
        }
    }

    private static List<TopicEdit> someEdits(FoundTopics found, List<TopicStatement> statements, Random random) {
        List<TopicId> ids = new ArrayList<>(found.history().parents().keySet());
        ids.addAll(found.history().parents().values());
        List<TopicEdit> edits = new ArrayList<>();
        while (edits.size() < 12) {
            TopicId one = ids.get(random.nextInt(ids.size()));
            TopicId other = ids.get(random.nextInt(ids.size()));
            StatementId statement =
                    statements.get(random.nextInt(statements.size())).id();
            switch (random.nextInt(5)) {
                case 0 -> edits.add(new TopicEdit.Rename(one, "renamed " + edits.size()));
                case 1 -> edits.add(new TopicEdit.Move(statement, one));
                case 2 -> edits.add(new TopicEdit.Undo(random.nextInt(6)));
                case 3 -> {
                    TopicEdit.Split split = new TopicEdit.Split(one, members(found, one), "half of it");
                    ids.add(split.made());
                    edits.add(split);
                }
                default -> {
                    if (!one.equals(other)) {
                        edits.add(new TopicEdit.Merge(List.of(one), other));
                    }
                }
            }
        }
        return edits;
    }

    /** Some statements of a topic; of a wider topic, any. */
    private static List<StatementId> members(FoundTopics found, TopicId topic) {
        List<StatementId> members = found.membership()
                .entries()
                .filter(entry -> entry.topic().equals(Optional.of(topic)))
                .map(TopicMembership.Entry::statement)
                .limit(5)
                .toList();
        return members.isEmpty() ? List.of(found.membership().statement(0)) : members;
    }

    private static void assertForest(FoundTopics found, String described) {
        Map<TopicId, Topic> byId = new HashMap<>();
        for (Topic topic : found.topics()) {
            assertThat(byId.put(topic.id(), topic)).as(described).isNull();
        }
        Map<TopicId, Integer> held = new HashMap<>();
        found.topics()
                .forEach(topic -> topic.parent().ifPresent(parent -> {
                    assertThat(byId).as(described).containsKey(parent);
                    held.merge(parent, topic.size(), Integer::sum);
                }));
        assertThat(held)
                .as(described)
                .allSatisfy((parent, size) ->
                        assertThat(byId.get(parent)).extracting(Topic::size).isEqualTo(size));
        assertThat(byId.keySet())
                .as(described)
                .containsAll(found.membership().sizes().keySet());
    }
}
