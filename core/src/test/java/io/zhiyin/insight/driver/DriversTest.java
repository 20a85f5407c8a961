package io.zhiyin.insight.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.statistics.Estimate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class DriversTest {
    private static final Matter BATTERY = new Matter(Matter.Type.TOPIC, "battery");
    private static final Matter SCREEN = new Matter(Matter.Type.TOPIC, "screen");

    @Test
    void leastSquaresGivesTheMeanDifferenceAndItsHc3Error() {
        OutcomeTable table = new OutcomeTable("rating");
        double[] without = {5, 4, 5, 3};
        double[] with = {2, 1, 2};
        for (double value : without) {
            table.addRow(value, 1);
        }
        for (double value : with) {
            table.addRow(value, 1);
            table.mention(BATTERY, true, false);
        }
        LeastSquares fit = LeastSquares.fit(table, new int[] {0}, 1);
        assertThat(fit.coefficients()[0]).isCloseTo(4.25, within(1e-5));
        assertThat(fit.coefficients()[1]).isCloseTo(5 / 3.0 - 4.25, within(1e-5));
        // HC3 of a difference of means: each group's squares over (n − 1)², added
        double squaresWithout = .75 * .75 + .25 * .25 + .75 * .75 + 1.25 * 1.25;
        double squaresWith = 1 / 9.0 + 4 / 9.0 + 1 / 9.0;
        assertThat(fit.errors()[1]).isCloseTo(Math.sqrt(squaresWithout / 9 + squaresWith / 4), within(1e-5));
    }

    @Test
    void aComplaintThatGoesWithMoreStarsIsAgainstItsVoice() {
        assertThat(effectOf(5, true).againstItsVoice()).isTrue();
        assertThat(effectOf(3, true).againstItsVoice()).isFalse();
        assertThat(effectOf(3, false).againstItsVoice()).isTrue();
        assertThat(effectOf(5, false).againstItsVoice()).isFalse();
        assertThat(effectOf(4, true).againstItsVoice())
                .as("nothing found, nothing doubted")
                .isFalse();
    }

    /** What the mention of a battery does where reviews with it have about so many stars, and all others four. */
    private static DriverEffect effectOf(double stars, boolean complaint) {
        OutcomeTable table = new OutcomeTable(OutcomeTable.RATING);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            boolean battery = i % 10 == 0;
            table.addRow((battery ? stars : 4) + random.nextDouble() - .5, 1);
            if (battery) {
                table.mention(BATTERY, complaint, !complaint);
            }
        }
        return new Drivers(30, .005).of(List.of(table)).get(0);
    }

    @Test
    void separatesTopicsThatAreMentionedTogether() {
        OutcomeTable table = new OutcomeTable("rating");
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 4_000; i++) {
            boolean battery = random.nextDouble() < .2;
            boolean screen = random.nextDouble() < (battery ? .7 : .1);
            table.addRow(4.5 - (battery ? 1.5 : 0) + random.nextDouble() - .5, 1);
            if (battery) {
                table.mention(BATTERY, true, false);
            }
            if (screen) {
                table.mention(SCREEN, false, true);
            }
        }
        List<DriverEffect> effects = new Drivers(30, .005).of(List.of(table));
        assertThat(effects).hasSize(2);
        DriverEffect battery = effects.get(0);
        assertThat(battery.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(battery.effect().map(Estimate::value).orElseThrow()).isCloseTo(-1.5, within(.05));
        assertThat(battery.baseline()).isCloseTo(4.5, within(.05));
        assertThat(effects.get(1).verdict()).isEqualTo(Verdict.STABLE);
        assertThat(effects.get(1).voice()).isEqualTo(Voice.PRAISE);
    }

    @Test
    void weightsCountAsRepetitions() {
        OutcomeTable weighted = new OutcomeTable("rating");
        OutcomeTable repeated = new OutcomeTable("rating");
        for (int i = 0; i < 200; i++) {
            double value = 1 + i % 5;
            int times = 1 + i % 3;
            weighted.addRow(value, times);
            mention(weighted, i);
            for (int k = 0; k < times; k++) {
                repeated.addRow(value, 1);
                mention(repeated, i);
            }
        }
        double[] one = LeastSquares.fit(weighted, new int[] {0}, 1).coefficients();
        double[] other = LeastSquares.fit(repeated, new int[] {0}, 1).coefficients();
        assertThat(one).containsExactly(other, within(1e-9));
    }

    @Test
    void measuresNothingOnAHandfulOfMentions() {
        OutcomeTable table = new OutcomeTable("rating");
        for (int i = 0; i < 200; i++) {
            table.addRow(i < 10 ? 1 : 5, 1);
            if (i < 10) {
                table.mention(BATTERY, true, false);
            }
        }
        List<DriverEffect> effects = new Drivers(30, .005).of(List.of(table));
        assertThat(effects).singleElement().satisfies(effect -> {
            assertThat(effect.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
            assertThat(effect.effect()).isEmpty();
            assertThat(effect.mentions()).isEqualTo(10);
        });
        assertThat(new Drivers(30, .005).of(List.of(new OutcomeTable("rating"))))
                .isEmpty();
    }

    @Test
    void topicsThatAlwaysStandTogetherDoNotBreakTheSolver() {
        OutcomeTable table = new OutcomeTable("rating");
        for (int i = 0; i < 300; i++) {
            table.addRow(1 + i % 5, 1);
            if (i % 4 == 0) {
                table.mention(BATTERY, true, false);
                table.mention(SCREEN, true, false);
            }
        }
        assertThat(new Drivers(30, .005).of(List.of(table)))
                .hasSize(2)
                .allMatch(effect -> effect.verdict() == Verdict.STABLE);
    }

    @Test
    void chanceMeansOfFewSkewedValuesAreJudgedExactly() {
        // the mean of 20 tosses of a coin that shows 1 in 1 of 20 cases: binomial tail, lattice-corrected by half a
        // step
        double[] population = new double[20];
        population[0] = 1;
        ChanceMean chance = new ChanceMean(population);
        double exactAtLeastSix = 1 - cumulative(5);
        double p = chance.pValue(5.5 / 20 - .05, 20);
        assertThat(Math.log(p / 2)).isCloseTo(Math.log(exactAtLeastSix), within(.25));
        assertThat(chance.pValue(0, 20)).isEqualTo(1);
        assertThat(chance.pValue(2, 20)).as("no draw can lie there").isZero();
        assertThat(new ChanceMean(new double[] {3, 3}).pValue(1, 5)).isEqualTo(1);
    }

    @Test
    void choleskySolvesAndInverts() {
        double[][] matrix = {{4, 2, .6}, {2, 5, 1}, {.6, 1, 3}};
        Cholesky cholesky = new Cholesky(matrix);
        double[] x = cholesky.solve(new double[] {1, 2, 3});
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += matrix[i][j] * x[j];
            }
            assertThat(sum).isCloseTo(i + 1.0, within(1e-12));
        }
        double[][] inverse = cholesky.inverse();
        assertThat(inverse[0][1]).isCloseTo(inverse[1][0], within(1e-15));
        assertThatThrownBy(() -> new Cholesky(new double[][] {{1, 2}, {2, 1}}))
                .hasMessageContaining("positive definite");
    }

    private static void mention(OutcomeTable table, int i) {
        if (i % 7 == 0) {
            table.mention(BATTERY, true, false);
        }
    }

    private static double cumulative(int k) {
        double sum = 0;
        double term = Math.pow(.95, 20);
        for (int i = 0; i <= k; i++) {
            sum += term;
            term *= (20.0 - i) / (i + 1) * .05 / .95;
        }
        return sum;
    }
}
