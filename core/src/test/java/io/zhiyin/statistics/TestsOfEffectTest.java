package io.zhiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TestsOfEffectTest {
    /** Benjamini and Hochberg (1995), section 4.1: thrombolysis against conventional treatment. */
    private static final double[] THROMBOLYSIS = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.000
    };

    @Test
    void benjaminiHochbergRejectsTheFourThatTheAuthorsReject() {
        double[] adjusted = BenjaminiHochberg.adjust(THROMBOLYSIS);
        assertThat(adjusted).hasSize(15);
        assertThat(adjusted[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
        assertThat(adjusted[4]).isGreaterThan(.05);
        assertThat(adjusted).isSorted();
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void benjaminiHochbergKeepsTheOrderOfItsInput() {
        assertThat(BenjaminiHochberg.adjust(new double[] {.04, .01, .03}))
                .containsExactly(new double[] {.04, .03, .04}, within(1e-12));
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
        assertThatThrownBy(() -> BenjaminiHochberg.adjust(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fisherFindsTheLadyTastingTea() {
        assertThat(TwoProportions.fisher(3, 4, 1, 4).pValue()).isCloseTo(.4857, within(.0001));
        assertThat(TwoProportions.fisher(0, 4, 0, 9).pValue()).isEqualTo(1);
    }

    @Test
    void zIsTheRootOfTheChiSquareOfTheTable() {
        // 56/70 against 48/80: Pearson's chi-square without correction is 7.0337
        TestResult z = TwoProportions.z(56, 70, 48, 80);
        assertThat(z.statistic() * z.statistic()).isCloseTo(chiSquare(56, 14, 48, 32), within(1e-9));
        assertThat(z.pValue()).isCloseTo(.0080, within(.0001));
        assertThat(TwoProportions.z(0, 5, 0, 5).pValue()).isEqualTo(1);
    }

    @Test
    void smallCellsAreTestedExactly() {
        assertThat(TwoProportions.test(3, 4, 1, 4)).isEqualTo(TwoProportions.fisher(3, 4, 1, 4));
        assertThat(TwoProportions.test(56, 70, 48, 80)).isEqualTo(TwoProportions.z(56, 70, 48, 80));
    }

    @Test
    void tiesShareTheirMeanRank() {
        assertThat(Ranks.of(new double[] {5, 1, 5, 7})).containsExactly(2.5, 1, 2.5, 4);
    }

    private static double chiSquare(double a, double b, double c, double d) {
        double n = a + b + c + d;
        return n * (a * d - b * c) * (a * d - b * c) / ((a + b) * (c + d) * (a + c) * (b + d));
    }
}
