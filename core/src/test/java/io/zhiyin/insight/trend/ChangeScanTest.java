package io.zhiyin.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChangeScanTest {
    @Test
    void placesAStepWhereItIs() {
        ChangeScan scan = scan(series(52, w -> w < 30 ? 5 : 12, 100));
        assertThat(scan.bestCut()).isEqualTo(30);
        assertThat(scan.step()).isPositive();
        assertThat(scan.step()).isGreaterThan(scan.trend());
        assertThat(scan.pValue()).isLessThan(1e-6);
    }

    @Test
    void tellsATrendFromAStep() {
        ChangeScan scan = scan(series(52, w -> 5 + w * .3, 100));
        assertThat(Math.abs(scan.trend())).isGreaterThan(Math.abs(scan.step()));
    }

    @Test
    void seesNothingInAFlatSeries() {
        ChangeScan scan = scan(series(52, w -> 8, 100));
        assertThat(scan.pValue()).isEqualTo(1);
    }

    @Test
    void aSeriesThatFollowsItsVolumeDoesNotMove() {
        WeeklySeries series = series(40, w -> 2 + w, 0);
        for (int w = 0; w < 40; w++) {
            series.volume()[w] = 10 * (2 + w);
        }
        assertThat(scan(expectingByVolume(series)).pValue()).isEqualTo(1);
    }

    @Test
    void pValuesOfPureChanceAreNeverTooSmall() {
        SplittableRandom random = new SplittableRandom(5);
        int runs = 2_000;
        int atFive = 0;
        int atOne = 0;
        for (int run = 0; run < runs; run++) {
            WeeklySeries series = series(30, w -> 0, 20);
            for (int w = 0; w < 30; w++) {
                for (int i = 0; i < 20; i++) {
                    series.mentions()[w] += random.nextDouble() < .06 ? 1 : 0;
                }
            }
            double p = scan(expectingByVolume(series)).pValue();
            atFive += p <= .05 ? 1 : 0;
            atOne += p <= .01 ? 1 : 0;
        }
        assertThat(atFive).isLessThan((int) (runs * .06)).isPositive();
        assertThat(atOne).isLessThan((int) (runs * .014));
    }

    @Test
    void aComplaintThatNeverOccurredBeforeIsAsSureAsItsExactOdds() {
        // 26 of 26 mentions fall into the last 22 of 52 weeks: (22/52)^26 at one known week, more for having looked
        double exact = Math.pow(22 / 52.0, 26);
        double p = scan(series(52, w -> w >= 30 ? 26 / 22.0 : 0, 200)).pValue();
        assertThat(p).isBetween(exact, exact * 100_000);
        assertThat(p).isLessThan(1e-5);
    }

    @Test
    void noiseMakesTheSameStepLessSure() {
        double quiet = scan(series(52, w -> (w < 30 ? 20 : 30), 1000)).pValue();
        double noisy = scan(series(52, w -> (w < 30 ? 20 : 30) + (w % 2 == 0 ? 12 : -12), 1000))
                .pValue();
        assertThat(quiet).isLessThan(1e-8);
        assertThat(noisy).isGreaterThan(1e-5);
    }

    @Test
    void measuresOverDispersionOnNeighboursSoThatAStepIsNoNoise() {
        assertThat(scan(series(52, w -> w < 30 ? 5 : 12, 100)).dispersion()).isLessThan(1.5);
        assertThat(scan(series(52, w -> w % 2 == 0 ? 2 : 14, 100)).dispersion()).isGreaterThan(3);
    }

    @Test
    void leavesShortSeriesAlone() {
        assertThat(scan(series(2, w -> 1 + w, 10)).pValue()).isBetween(0.0, 1.0);
        assertThat(scan(series(1, w -> 1, 10)).pValue()).isEqualTo(1);
        assertThat(scan(series(0, w -> 1, 10)).pValue()).isEqualTo(1);
    }

    @Test
    void takesTheSeasonOutOnlyBeyondTwoYears() {
        WeeklySeries year = series(52, w -> 10 + 8 * Math.sin(2 * Math.PI * w / 52.18), 200);
        assertThat(Season.removed(year)).isSameAs(year);
        WeeklySeries years = series(208, w -> 30 + 24 * Math.sin(2 * Math.PI * w / 52.18), 400);
        assertThat(Math.abs(scan(years).step()))
                .isGreaterThan(4 * Math.abs(scan(Season.removed(years)).step()));
        assertThat(Season.removed(years).total()).isCloseTo(years.total(), within(1e-9));
    }

    private static ChangeScan scan(WeeklySeries series) {
        return new ChangeScan(series, Dispersion.of(series), Dispersion.Pool.NONE);
    }

    private static WeeklySeries series(int weeks, java.util.function.IntToDoubleFunction mentions, double volume) {
        double[] counts = IntStream.range(0, weeks).mapToDouble(mentions).toArray();
        double[] all = IntStream.range(0, weeks).mapToDouble(w -> volume).toArray();
        return expectingByVolume(
                new WeeklySeries(IntStream.range(2800, 2800 + weeks).toArray(), counts, new double[weeks], all));
    }

    private static WeeklySeries expectingByVolume(WeeklySeries series) {
        double share = series.total() / java.util.Arrays.stream(series.volume()).sum();
        double[] expected = java.util.Arrays.stream(series.volume())
                .map(volume -> volume * share)
                .toArray();
        return new WeeklySeries(series.weeks(), series.mentions(), expected, series.volume());
    }
}
