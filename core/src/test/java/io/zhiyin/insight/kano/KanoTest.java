package io.zhiyin.insight.kano;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KanoTest {
    private static final Matter BATTERY = new Matter(Matter.Type.ASPECT, "battery");

    @Test
    void tellsTheFourClassesApart() {
        assertThat(kindOf(.05, -1.5, .05)).isEqualTo(KanoClass.MUST_BE);
        assertThat(kindOf(.8, -.1, .05)).isEqualTo(KanoClass.ATTRACTIVE);
        assertThat(kindOf(.9, -.95, .05)).isEqualTo(KanoClass.ONE_DIMENSIONAL);
        assertThat(kindOf(.01, -.02, .02)).isEqualTo(KanoClass.INDIFFERENT);
    }

    @Test
    void isUndecidedWhereTheIntervalsAllowMoreThanOneClass() {
        assertThat(kindOf(.5, -.6, .4)).isEqualTo(KanoClass.UNDECIDED);
        assertThat(kindOf(.01, -.02, .3)).isEqualTo(KanoClass.UNDECIDED);
    }

    @Test
    void needsBothPraiseAndComplaint() {
        assertThat(new Kano(.1).of(List.of(effect(Voice.PRAISE, .5, .1)))).isEmpty();
    }

    private static KanoClass kindOf(double praise, double complaint, double error) {
        return new Kano(.1)
                .of(List.of(effect(Voice.PRAISE, praise, error), effect(Voice.COMPLAINT, complaint, error)))
                .get(0)
                .kind();
    }

    private static DriverEffect effect(Voice voice, double value, double error) {
        Interval interval = new Interval(value - 1.96 * error, value + 1.96 * error);
        return new DriverEffect(
                BATTERY,
                voice,
                "rating",
                Verdict.STABLE,
                100,
                Optional.of(new Estimate(value, interval, 100)),
                error,
                4,
                1,
                1);
    }
}
