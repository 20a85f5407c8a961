package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Topic;
import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.TopicTwin;
import io.zhiyin.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TwinFinderTest {
    private static final Map<String, Double> COMPLAINT = Map.of("negative", 0.5, "complaint", 0.5);
    private static final Map<String, Double> PRAISE = Map.of("positive", 0.5, "praise", 0.5);

    private static TopicDescriber.Described topic(
            String id, Language language, String name, List<String> keywords, Map<String, Double> stance) {
        Topic topic = new Topic(
                new TopicId(id),
                Optional.empty(),
                name,
                keywords,
                20,
                0.5,
                language,
                language.code(),
                List.of(),
                Optional.empty());
        return new TopicDescriber.Described(topic, new TopicProfile(Map.of("quality", 1.0), stance));
    }

    private final TopicDescriber.Described zhZip =
            topic("zhZip", Language.ZH, "拉链容易坏", List.of("拉链", "坏", "扣子"), COMPLAINT);
    private final TopicDescriber.Described zhTaste =
            topic("zhTaste", Language.ZH, "味道不错", List.of("味道", "好吃", "甜"), PRAISE);
    private final TopicDescriber.Described enZip =
            topic("enZip", Language.EN, "zip breaks", List.of("zip", "breaks", "button"), COMPLAINT);
    private final TopicDescriber.Described enZipPraise =
            topic("enZipPraise", Language.EN, "strong zip", List.of("zip", "break", "button"), PRAISE);

    private static Optional<TopicTwin> twin(List<Topic> topics, String id) {
        return topics.stream()
                .filter(topic -> topic.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .twin();
    }

    @Test
    void linksTheTopicsThatSayTheSameInBothDirections() {
        List<Topic> linked = new TwinFinder().link(List.of(zhTaste, zhZip, enZip));

        assertThat(twin(linked, "zhZip").orElseThrow().topic()).isEqualTo(new TopicId("enZip"));
        assertThat(twin(linked, "enZip").orElseThrow().topic()).isEqualTo(new TopicId("zhZip"));
        assertThat(twin(linked, "enZip").orElseThrow().confidence()).isBetween(0.7, 1.0);
        assertThat(twin(linked, "zhTaste")).isEmpty();
    }

    @Test
    void aComplaintIsNoTwinOfPraise() {
        assertThat(twin(new TwinFinder().link(List.of(zhZip, enZipPraise)), "zhZip"))
                .isEmpty();
    }

    @Test
    void topicsThatShareLittleButAWordAreNotLinked() {
        TopicDescriber.Described zhApple =
                topic("zhApple", Language.ZH, "苹果脆", List.of("苹果", "脆", "甜", "小"), COMPLAINT);
        TopicDescriber.Described enSmall =
                topic("enSmall", Language.EN, "tight waist", List.of("waist", "chest", "hips", "small"), COMPLAINT);

        assertThat(twin(new TwinFinder().link(List.of(zhApple, enSmall)), "zhApple"))
                .isEmpty();
    }

    @Test
    void topicsOfOneLanguageAreNeverTwins() {
        assertThat(new TwinFinder().link(List.of(enZip, enZipPraise)))
                .allSatisfy(topic -> assertThat(topic.twin()).isEmpty());
    }

    @Test
    void theDictionaryKnowsWordsFormsAndLongerWords() {
        ShopDictionary dictionary = ShopDictionary.load();

        assertThat(dictionary.concepts("zippers", Language.EN))
                .isNotEmpty()
                .isEqualTo(dictionary.concepts("拉链", Language.ZH));
        assertThat(dictionary.concepts("电池容量", Language.ZH))
                .containsAll(dictionary.concepts("电池", Language.ZH))
                .containsAll(dictionary.concepts("容量", Language.ZH));
        assertThat(dictionary.concepts("qwertz", Language.EN)).isEmpty();
    }
}
