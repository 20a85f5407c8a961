package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TopicQualityTest {
    /** As the papers write it: every window as a set, every pair looked up in every window. */
    private static double slowNpmi(List<List<String>> topics, List<List<String>> corpus) {
        List<Set<String>> windows = new ArrayList<>();
        for (List<String> text : corpus) {
            if (text.size() <= 10) {
                windows.add(new HashSet<>(text));
            } else {
                for (int start = 0; start + 10 <= text.size(); start++) {
                    windows.add(new HashSet<>(text.subList(start, start + 10)));
                }
            }
        }
        double topicSum = 0;
        for (List<String> topic : topics) {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < topic.size(); i++) {
                for (int j = i + 1; j < topic.size(); j++) {
                    String a = topic.get(i);
                    String b = topic.get(j);
                    double pa = windows.stream().filter(w -> w.contains(a)).count() / (double) windows.size();
                    double pb = windows.stream().filter(w -> w.contains(b)).count() / (double) windows.size();
                    double both = windows.stream()
                                            .filter(w -> w.contains(a) && w.contains(b))
                                            .count()
                                    / (double) windows.size()
                            + 1e-12;
                    sum += Math.log(both / (pa * pb)) / -Math.log(both);
                    pairs++;
                }
            }
            topicSum += sum / pairs;
        }
        return topicSum / topics.size();
    }

    @Test
    void npmiAgreesWithCountingEveryWindowByHand() {
        Random random = new Random(5);
        List<List<String>> corpus = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> text = new ArrayList<>();
            for (int j = random.nextInt(30) + 1; j > 0; j--) {
                text.add("w" + random.nextInt(25));
            }
            corpus.add(text);
        }
        List<List<String>> topics =
                List.of(List.of("w1", "w2", "w3", "w4"), List.of("w5", "w6"), List.of("w1", "w7", "w9"));

        assertThat(TopicQuality.npmi(topics, corpus)).as("seed 5").isCloseTo(slowNpmi(topics, corpus), within(1e-12));
    }

    @Test
    void wordsThatAlwaysStandTogetherScoreOneAndThoseThatNeverDoScoreNearMinusOne() {
        List<List<String>> corpus = List.of(List.of("zip", "breaks"), List.of("parcel", "late"), List.of("soft"));

        assertThat(TopicQuality.npmi(List.of(List.of("zip", "breaks")), corpus)).isCloseTo(1, within(1e-9));
        assertThat(TopicQuality.npmi(List.of(List.of("zip", "late")), corpus)).isLessThan(-0.9);
    }

    @Test
    void diversityIsTheShareOfDifferentWords() {
        assertThat(TopicQuality.diversity(List.of(List.of("a", "b"), List.of("b", "c"))))
                .isEqualTo(0.75);
        assertThat(TopicQuality.diversity(List.of())).isZero();
    }

    @Test
    void adjustedRandMatchesTheWorkedExampleOfItsAuthors() {
        // Contingency rows {1,1,0},{1,2,1},{0,0,4}: Yeung and Ruzzo (2001) work it to 0.313
        int[] one = {0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
        int[] other = {0, 1, 0, 1, 1, 2, 2, 2, 2, 2};

        assertThat(TopicQuality.adjustedRand(one, other)).isCloseTo(0.313, within(0.0005));
    }

    @Test
    void agreementIsOneForTheSameGroupsUnderOtherNumbers() {
        int[] one = {0, 0, 1, 1, 2};
        int[] renamed = {7, 7, 3, 3, -1};

        assertThat(TopicQuality.adjustedRand(one, renamed)).isEqualTo(1);
        assertThatThrownBy(() -> TopicQuality.adjustedRand(one, new int[2])).hasMessageContaining("5 and 2");
    }

    @Test
    void coverageCountsWhatHasATopic() {
        assertThat(TopicQuality.coverage(new int[] {0, 3, -1, 2})).isEqualTo(0.75);
    }
}
