package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TopicFinderTest {
    private final TopicOptions options = TopicOptions.defaults().withDetail(0.5);

    private FoundTopics find(List<TopicStatement> statements, TopicHistory history, List<TopicEdit> edits) {
        return new TopicFinder(PlantedShop.SEGMENTER, options).find(statements::stream, history, edits);
    }

    private FoundTopics find(List<TopicStatement> statements) {
        return find(statements, TopicHistory.none(), List.of());
    }

    /** The themes that each topic's statements come from. */
    private static Map<TopicId, Set<String>> themes(FoundTopics found) {
        Map<TopicId, Set<String>> themes = new HashMap<>();
        found.membership()
                .entries()
                .forEach(entry -> entry.topic()
                        .ifPresent(topic -> themes.computeIfAbsent(topic, id -> new HashSet<>())
                                .add(entry.statement().feedback().value().split("-")[0])));
        return themes;
    }

    @Test
    void noTopicMixesPlantedThemes() {
        FoundTopics found = find(new PlantedShop(1).statements(60));

        assertThat(themes(found).values())
                .allSatisfy(themes -> assertThat(themes).hasSize(1));
        assertThat(found.membership().unassigned()).isZero();
        assertThat(found.membership().size()).isEqualTo(240);
    }

    @Test
    void theOrderOfStatementsChangesNothing() {
        List<TopicStatement> statements = new PlantedShop(2).statements(50);
        List<TopicStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(find(shuffled).topics()).isEqualTo(find(statements).topics());
    }

    @Test
    void aWiderTopicHoldsItsTopicsWhole() {
        FoundTopics found = find(new PlantedShop(4).statements(80));

        Map<TopicId, Integer> children = new HashMap<>();
        for (Topic topic : found.topics()) {
            topic.parent().ifPresent(parent -> children.merge(parent, topic.size(), Integer::sum));
        }
        Map<TopicId, Integer> sizes = new HashMap<>();
        found.topics().forEach(topic -> sizes.put(topic.id(), topic.size()));
        assertThat(children).allSatisfy((parent, size) -> assertThat(sizes).containsEntry(parent, size));
        assertThat(found.topics().stream()
                        .filter(topic -> topic.parent().isEmpty())
                        .mapToInt(Topic::size)
                        .sum())
                .isEqualTo(320);
    }
}
