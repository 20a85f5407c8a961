package io.zhiyin.insight.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Wilson;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class IndicesTest {
    @Test
    void withOneStatementACustomerItIsWilsonsInterval() {
        // 70 praise, 30 complain
        Estimate estimate = Indices.estimate(sums(100, 40, 100, 100, 40, 100));
        assertThat(estimate.value()).isCloseTo(.4, within(1e-12));
        assertThat(estimate.interval().low())
                .isCloseTo(2 * Wilson.interval(70, 100).low() - 1, within(.005));
        assertThat(estimate.interval().high())
                .isCloseTo(2 * Wilson.interval(70, 100).high() - 1, within(.005));
    }

    @Test
    void repeatingOneselfAddsNoCertainty() {
        Estimate once = Indices.estimate(sums(100, 40, 100, 100, 40, 100));
        Estimate threeTimes = Indices.estimate(sums(100, 120, 300, 900, 360, 900));
        assertThat(threeTimes.value()).isEqualTo(once.value());
        assertThat(threeTimes.interval().width()).isCloseTo(once.interval().width(), within(1e-12));
    }

    @Test
    void aUnanimousSampleIsNotCertain() {
        Estimate estimate = Indices.estimate(sums(30, 30, 30, 30, 30, 30));
        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.interval().high()).isEqualTo(1);
        assertThat(estimate.interval().low()).isBetween(.7, .85);
    }

    @Test
    void saysWhenThereIsNotEnoughData() {
        List<IndexFigure> figures = new Indices(30).of(List.of(sums(29, 10, 29, 29, 10, 29)));
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.estimate()).isEmpty();
            assertThat(figure.customers()).isEqualTo(29);
        });
    }

    @Test
    void intervalsOfClusteredStatementsHoldTheTruthNineteenTimesOfTwenty() {
        SplittableRandom random = new SplittableRandom(11);
        int covered = 0;
        int runs = 1_000;
        for (int run = 0; run < runs; run++) {
            double a = 0;
            double b = 0;
            double aa = 0;
            double ab = 0;
            double bb = 0;
            for (int customer = 0; customer < 80; customer++) {
                double happy = random.nextDouble() < .5 ? .9 : .5; // a customer's statements are alike: .7 on the whole
                int statements = 1 + random.nextInt(5);
                double balance = 0;
                for (int s = 0; s < statements; s++) {
                    balance += random.nextDouble() < happy ? 1 : -1;
                }
                a += balance;
                b += statements;
                aa += balance * balance;
                ab += balance * statements;
                bb += (double) statements * statements;
            }
            covered += Indices.estimate(sums(80, a, b, aa, ab, bb)).interval().contains(.4) ? 1 : 0;
        }
        assertThat(covered).isBetween((int) (runs * .93), (int) (runs * .975));
    }

    private static IndexSums sums(long customers, double a, double b, double aa, double ab, double bb) {
        return new IndexSums(IndexKind.SENTIMENT, Dimension.OVERALL, "", customers, Math.round(b), a, b, aa, ab, bb);
    }
}
