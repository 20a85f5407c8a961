package io.zhiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ClassificationTest {
    @Test
    void scoresTheExampleOfTheScikitLearnManual() {
        // sklearn.metrics.f1_score: y_true = [0, 1, 2, 0, 1, 2], y_pred = [0, 2, 1, 0, 0, 1]: macro .26…, micro .33…
        Classification scores =
                Classification.of(List.of("0", "1", "2", "0", "1", "2"), List.of("0", "2", "1", "0", "0", "1"));
        assertThat(scores.macroF1()).isCloseTo(.2667, within(.0001));
        assertThat(scores.microF1()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.accuracy().value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.classes().get("0")).isEqualTo(new ClassScore(2, 1, 0));
    }

    @Test
    void abstainingIsWrongAndShownAsCoverage() {
        Classification scores =
                Classification.of(List.of("a", "a", "b", "b"), List.of("a", Classification.ABSTAINED, "b", "a"));
        assertThat(scores.accuracy().value()).isEqualTo(.5);
        assertThat(scores.coverage().value()).isEqualTo(.75);
        assertThat(scores.classes()).containsOnlyKeys("a", "b");
        assertThat(scores.classes().get("a")).isEqualTo(new ClassScore(1, 1, 1));
    }

    @Test
    void areaFindsTheExampleOfTheScikitLearnManual() {
        // sklearn.metrics.roc_auc_score and average_precision_score: [0, 0, 1, 1], [.1, .4, .35, .8]: .75 and .83…
        double[] scores = {.1, .4, .35, .8};
        boolean[] positive = {false, false, true, true};
        assertThat(Ranking.auc(scores, positive).value()).isEqualTo(.75);
        assertThat(Ranking.averagePrecision(scores, positive)).isCloseTo(.8333, within(.0001));
    }

    @Test
    void areaEqualsTheShareOfWonPairsWithTies() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50; round++) {
            double[] scores = new double[40];
            boolean[] positive = new boolean[40];
            for (int i = 0; i < 40; i++) {
                positive[i] = i < 2 ? i == 0 : random.nextBoolean();
                scores[i] = random.nextInt(6) + (positive[i] ? 1 : 0);
            }
            Estimate auc = Ranking.auc(scores, positive);
            assertThat(auc.value())
                    .as("round %d of seed 5", round)
                    .isCloseTo(wonPairs(scores, positive), within(1e-12));
            assertThat(auc.interval().width()).isPositive();
        }
    }

    @Test
    void areaNeedsBothClasses() {
        assertThatThrownBy(() -> Ranking.auc(new double[] {1, 2}, new boolean[] {true, true}))
                .hasMessageContaining("positive and negative");
    }

    private static double wonPairs(double[] scores, boolean[] positive) {
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (positive[i] && !positive[j]) {
                    pairs++;
                    won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? .5 : 0;
                }
            }
        }
        return won / pairs;
    }
}
