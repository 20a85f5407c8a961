package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
    void topicsLiveOnInFeedbackThatIsAllNew() {
        List<TopicStatement> all = new PlantedShop(11).statements(160);
        List<TopicStatement> first = IntStream.range(0, all.size())
                .filter(i -> i / 4 % 2 == 0)
                .mapToObj(all::get)
                .toList();
        List<TopicStatement> next = IntStream.range(0, all.size())
                .filter(i -> i / 4 % 2 == 1)
                .mapToObj(all::get)
                .toList();
        FoundTopics before = find(first);
        TopicHistory history =
                new TopicHistory(before.history().membership(), before.history().parents(), first);

        FoundTopics after = find(next, history, List.of());

        Map<TopicId, Set<String>> themesBefore = themes(before);
        Map<TopicId, Set<String>> livingOn = themes(after);
        livingOn.keySet().retainAll(themesBefore.keySet());
        assertThat(livingOn)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy((topic, theme) -> assertThat(themesBefore).containsEntry(topic, theme));
        assertThat(themes(find(next)).keySet()).doesNotContainAnyElementsOf(themesBefore.keySet());
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

    @Test
    void namesSayWhatCustomersSay() {
        FoundTopics found = find(new PlantedShop(5).statements(60));

        assertThat(found.topics())
                .extracting(Topic::name)
                .anySatisfy(name -> assertThat(name).contains("zip"));
        assertThat(found.topics())
                .extracting(Topic::name)
                .anySatisfy(name -> assertThat(name).matches(".*(parcel|courier).*arrive.*"));
        assertThat(found.topics()).extracting(Topic::name).doesNotHaveDuplicates();
    }

    @Test
    void quotesAreExactTypicalAndOfDifferentFeedback() {
        List<TopicStatement> statements = new PlantedShop(6).statements(40);
        Map<String, String> texts = new HashMap<>();
        statements.forEach(statement -> texts.put(statement.id().toString(), statement.text()));

        for (Topic topic : find(statements).topics()) {
            assertThat(topic.quotes()).isNotEmpty().hasSizeLessThanOrEqualTo(options.quotes());
            assertThat(topic.quotes())
                    .extracting(quote -> quote.statement().feedback())
                    .doesNotHaveDuplicates();
            assertThat(topic.quotes())
                    .allSatisfy(quote ->
                            assertThat(texts).containsEntry(quote.statement().toString(), quote.text()));
        }
    }

    @Test
    void praiseAndComplaintAboutOneThingAreTwoTopics() {
        float[] direction = new float[PlantedShop.DIMENSIONS];
        direction[0] = 1;
        Random random = new Random(7);
        List<TopicStatement> statements = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            float[] vector = direction.clone();
            for (int d = 0; d < vector.length; d++) {
                vector[d] += (float) (0.1 * random.nextGaussian());
            }
            boolean good = i % 2 == 0;
            String id = (good ? "good-" : "bad-") + i;
            statements.add(PlantedShop.statement(id, "zip number " + i, vector, good ? 1 : -1));
        }

        assertThat(themes(find(statements)).values())
                .hasSizeGreaterThan(1)
                .allSatisfy(themes -> assertThat(themes).hasSize(1));
    }

    @Test
    void judgementsThatSayNothingSpecificStandApart() {
        List<TopicStatement> statements = new ArrayList<>(new PlantedShop(8).statements(30));
        float[] anything = new float[PlantedShop.DIMENSIONS];
        anything[3] = 1;
        for (int i = 0; i < 10; i++) {
            statements.add(PlantedShop.statement("general-" + i, "great " + "!".repeat(i), anything, 1));
        }

        FoundTopics found = find(statements);

        Topic general = found.topics().stream()
                .filter(topic -> topic.name().equals("general praise"))
                .findFirst()
                .orElseThrow();
        assertThat(general.size()).isEqualTo(10);
        assertThat(themes(found)).containsEntry(general.id(), Set.of("general"));
    }

    @Test
    void whatWasNotClusteredJoinsTheTopicOfItsLike() {
        TopicOptions sampled = options.withSampleLimit(200);
        List<TopicStatement> statements = new PlantedShop(9).statements(400);

        FoundTopics found = new TopicFinder(PlantedShop.SEGMENTER, sampled)
                .find(statements::stream, TopicHistory.none(), List.of());

        assertThat(themes(found).values())
                .allSatisfy(themes -> assertThat(themes).hasSize(1));
        assertThat(found.membership().size()).isEqualTo(1600);
        TopicReport report = found.reports().get(0);
        assertThat(report.clustered()).isLessThanOrEqualTo(200);
        assertThat(report.statements()).isEqualTo(1600);
        assertThat(report.assignmentError()).isBetween(0.0, 0.6);
    }

    @Test
    void idsLiveOnWhenTheDataGrow() {
        PlantedShop shop = new PlantedShop(10);
        List<TopicStatement> statements = new ArrayList<>(shop.statements(40));
        FoundTopics before = find(statements);
        statements.addAll(shop.statements(5));

        FoundTopics after = find(statements, before.history(), List.of());
        FoundTopics forgetful = find(statements);

        Set<TopicId> known = new HashSet<>(before.membership().sizes().keySet());
        known.retainAll(after.membership().sizes().keySet());
        assertThat(known.size())
                .isGreaterThanOrEqualTo(before.membership().sizes().size() / 2);
        Set<TopicId> byChance = new HashSet<>(before.membership().sizes().keySet());
        byChance.retainAll(forgetful.membership().sizes().keySet());
        assertThat(byChance.size()).isLessThan(known.size());
    }

    @Test
    void editsHoldOnTheNextRun() {
        PlantedShop shop = new PlantedShop(11);
        List<TopicStatement> statements = new ArrayList<>(shop.statements(40));
        FoundTopics before = find(statements);
        TopicId largest = before.membership().sizes().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        List<TopicEdit> edits = List.of(new TopicEdit.Rename(largest, "our worst trouble"));

        FoundTopics edited = find(statements, before.history(), edits);

        assertThat(edited.orphans()).isEmpty();
        assertThat(edited.topics())
                .filteredOn(topic -> topic.id().equals(largest))
                .singleElement()
                .satisfies(topic -> assertThat(topic.name()).isEqualTo("our worst trouble"));
    }

    @Test
    void noiseIsUnassignedRatherThanNamed() {
        Random random = new Random(12);
        List<TopicStatement> statements = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            float[] vector = new float[384];
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) random.nextGaussian();
            }
            statements.add(PlantedShop.statement("noise-" + i, "word" + i + " thing" + i, vector, 1));
        }

        FoundTopics found = find(statements);

        assertThat(found.reports().get(0).unassignedShare()).isGreaterThan(0.5);
        assertThat(found.reports().get(0).unassigned())
                .isEqualTo(found.membership().unassigned());
    }

    @Test
    void topicsSpeakTheLanguageOfMostStatementsNotOfTheFirst() {
        List<TopicStatement> statements = new ArrayList<>(new PlantedShop(14).statements(40));
        TopicStatement first = statements.get(0);
        statements.set(
                0,
                new TopicStatement(
                        first.id(),
                        first.text(),
                        Language.OTHER,
                        first.vector(),
                        first.aspect(),
                        first.kind(),
                        first.sentiment()));

        assertThat(find(statements).topics())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.language()).isEqualTo(Language.EN));
    }

    @Test
    void whatRedactionLeftIsNoKeyword() {
        float[] direction = new float[PlantedShop.DIMENSIONS];
        direction[0] = 1;
        List<TopicStatement> statements = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statements.add(PlantedShop.statement("f" + i, "zip broke [NAME:0ce02d6c] row" + i, direction, -1));
        }

        assertThat(find(statements).topics())
                .allSatisfy(topic -> assertThat(topic.keywords()).doesNotContain("name", "ce", "d", "c"));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(find(List.of()).topics()).isEmpty();
        TopicStatement only = new PlantedShop(13).about(0);
        assertThat(find(List.of(only)).topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.size()).isEqualTo(1));
    }
}
