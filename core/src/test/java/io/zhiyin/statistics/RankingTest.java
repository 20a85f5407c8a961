package io.zhiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RankingTest {
    @Test
    void areaFindsTheExampleOfTheScikitLearnManual() {
        // sklearn.metrics.roc_auc_score: [0, 0, 1, 1], [.1, .4, .35, .8]: .75
        double[] scores = {.1, .4, .35, .8};
        boolean[] positive = {false, false, true, true};
        assertThat(Ranking.auc(scores, positive).value()).isEqualTo(.75);
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
