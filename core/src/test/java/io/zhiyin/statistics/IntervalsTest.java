package io.zhiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IntervalsTest {
    /** Efron and Tibshirani (1993), table 14.1: the spatial test data, A. */
    private static final double[] SPATIAL = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    @Test
    void wilsonGivesTheIntervalsThatNewcombePublished() {
        assertInterval(Wilson.interval(81, 263), .2553, .3662);
        assertInterval(Wilson.interval(15, 148), .0624, .1605);
        assertInterval(Wilson.interval(0, 20), 0, .1611);
        assertInterval(Wilson.interval(1, 29), .0061, .1718);
    }

    @Test
    void differenceGivesTheIntervalsThatNewcombePublished() {
        assertInterval(Wilson.difference(56, 70, 48, 80).interval(), .0524, .3339);
        assertInterval(Wilson.difference(9, 10, 3, 10).interval(), .1705, .8090);
        assertInterval(Wilson.difference(10, 10, 0, 20).interval(), .6791, 1);
    }

    @Test
    void aShareOfNothingCanBeAnything() {
        assertThat(Wilson.interval(0, 0)).isEqualTo(new Interval(0, 1));
        assertThatThrownBy(() -> Wilson.estimate(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.estimate(3, 2)).hasMessageContaining("3 of 2");
    }

    @Test
    void bootstrapFindsThePublishedIntervalOfTheSpatialTestData() {
        Bootstrap bootstrap = new Bootstrap(new Bootstrap.Options(20_000, .90, 7));
        Estimate percentile = bootstrap.percentile(SPATIAL.length, IntervalsTest::variance);

        assertThat(percentile.value()).isCloseTo(171.5, within(.05));
        // published from 2,000 resamples: (100.8, 233.9); the rest is their sampling error
        assertThat(percentile.interval().low()).isCloseTo(100.8, within(3.0));
        assertThat(percentile.interval().high()).isCloseTo(233.9, within(3.0));
    }

    @Test
    void whatResamplingCannotDoubtIsStillNoCertainty() {
        Estimate perfect = new Bootstrap(Bootstrap.Options.defaults(1)).percentile(2, rows -> 1);
        assertThat(perfect.interval()).isEqualTo(new Interval(1, 1));
        assertInterval(Wilson.atLeast(perfect, 2).interval(), .3424, 1);
        Estimate wide = new Estimate(.5, new Interval(.1, .9), 1000);
        assertThat(Wilson.atLeast(wide, 1000).interval()).isEqualTo(new Interval(.1, .9));
    }

    @Test
    void bootstrapDrawsAlikeForOneSeed() {
        Bootstrap.Options options = Bootstrap.Options.defaults(11);
        assertThat(new Bootstrap(options).percentile(SPATIAL.length, IntervalsTest::variance))
                .isEqualTo(new Bootstrap(options).percentile(SPATIAL.length, IntervalsTest::variance));
        assertThat(new Bootstrap(Bootstrap.Options.defaults(12)).percentile(SPATIAL.length, IntervalsTest::variance))
                .isNotEqualTo(new Bootstrap(options).percentile(SPATIAL.length, IntervalsTest::variance));
    }

    @Test
    void bootstrapOfAConstantIsThatConstant() {
        Estimate estimate = new Bootstrap(Bootstrap.Options.defaults(1)).percentile(5, rows -> 3);
        assertThat(estimate.interval()).isEqualTo(new Interval(3, 3));
    }

    @Test
    void severalFiguresComeFromTheSameResamples() {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.Options.defaults(3));
        List<Estimate> both =
                bootstrap.percentiles(SPATIAL.length, rows -> new double[] {variance(rows), Math.sqrt(variance(rows))});
        assertThat(both.get(0)).isEqualTo(bootstrap.percentile(SPATIAL.length, IntervalsTest::variance));
        assertThat(both.get(1).value()).isCloseTo(Math.sqrt(both.get(0).value()), within(1e-12));
        assertThat(both.get(1).interval().low())
                .isCloseTo(Math.sqrt(both.get(0).interval().low()), within(.01));
    }

    private static double variance(int[] rows) {
        double mean = Arrays.stream(rows).mapToDouble(i -> SPATIAL[i]).average().orElseThrow();
        return Arrays.stream(rows)
                .mapToDouble(i -> (SPATIAL[i] - mean) * (SPATIAL[i] - mean))
                .average()
                .orElseThrow();
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(.00006));
        assertThat(interval.high()).isCloseTo(high, within(.00006));
    }
}
