package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DocumentTopicsTest {
    private static final int THEMES = 4;

    private final List<List<String>> documents = new ArrayList<>();
    private final List<Embedding> vectors = new ArrayList<>();
    private final int[] theme = new int[240];

    /** Documents of four themes with fifteen words each, and some words that all share. */
    DocumentTopicsTest() {
        Random random = new Random(21);
        for (int i = 0; i < theme.length; i++) {
            theme[i] = i % THEMES;
            List<String> words = new ArrayList<>();
            float[] vector = new float[16];
            for (int j = 0; j < 40; j++) {
                words.add(j % 4 == 0 ? "common" + random.nextInt(20) : "t" + theme[i] + "w" + random.nextInt(15));
            }
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) (0.15 * random.nextGaussian()) + (d == theme[i] ? 1 : 0);
            }
            documents.add(words);
            vectors.add(new Embedding("planted", Vectors.toUnitLength(vector)));
        }
    }

    @Test
    void mergedDownToThePlantedNumberTheTopicsAreThePlantedThemes() {
        DocumentClustering found =
                DocumentTopics.find(vectors, documents, TopicOptions.defaults()).cut(THEMES);

        assertThat(TopicQuality.adjustedRand(found.topicOfDocument(), theme)).isGreaterThan(0.95);
        assertThat(found.words())
                .allSatisfy(words -> assertThat(
                                words.stream().map(word -> word.substring(0, 2)).distinct())
                        .hasSize(1));
        assertThat(TopicQuality.diversity(found.words())).isEqualTo(1);
    }

    @Test
    void fewerTopicsAreUnionsOfMore() {
        DocumentTopics topics = DocumentTopics.find(vectors, documents, TopicOptions.defaults());
        int[] many = topics.cut(12).topicOfDocument();
        int[] few = topics.cut(4).topicOfDocument();

        for (int topic = 0; topic < 12; topic++) {
            int number = topic;
            assertThat(java.util.stream.IntStream.range(0, many.length)
                            .filter(document -> many[document] == number)
                            .map(document -> few[document])
                            .distinct()
                            .count())
                    .as("topic %d of 12", topic)
                    .isEqualTo(1);
        }
    }

    @Test
    void oneSeedGivesOneAnswer() {
        TopicOptions options = TopicOptions.defaults().withSeed(3);

        assertThat(DocumentTopics.find(vectors, documents, options).cut(10))
                .isEqualTo(DocumentTopics.find(vectors, documents, options).cut(10));
    }

    @Test
    void theBaselineFindsThePlantedThemesToo() {
        DocumentClustering lda = LatentDirichletAllocation.fit(documents, THEMES, 60, 2);

        assertThat(TopicQuality.adjustedRand(lda.topicOfDocument(), theme)).isGreaterThan(0.6);
        assertThat(lda).isEqualTo(LatentDirichletAllocation.fit(documents, THEMES, 60, 2));
    }
}
