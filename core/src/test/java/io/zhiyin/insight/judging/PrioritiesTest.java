package io.zhiyin.insight.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.driver.DriverEffect;
import io.zhiyin.insight.trend.Movement;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Interval;
import io.zhiyin.text.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrioritiesTest {
    private static final Matter BATTERY = new Matter(Matter.Type.TOPIC, "battery");
    private static final Matter SCREEN = new Matter(Matter.Type.TOPIC, "screen");
    private static final Totals TOTALS = new Totals(Unit.CUSTOMERS, 1000, 1000, 1000, 0, 1500, 4000);

    private final Priorities priorities = new Priorities(PriorityWeights.defaults(), 8);

    @Test
    void importanceIsReachTimesStrength() {
        Priority battery = priorities
                .of(TOTALS, List.of(reach(BATTERY, 100, 0)), List.of(effect(BATTERY, -1.5, .1)), List.of())
                .get(0);
        assertThat(battery.reach().value()).isEqualTo(.1);
        assertThat(battery.asking())
                .as("half of those who mention it complain")
                .hasEntrySatisfying(Kind.COMPLAINT, share -> {
                    assertThat(share.value()).isEqualTo(.05);
                    assertThat(share.n()).isEqualTo(50);
                });
        assertThat(battery.strength()).isCloseTo(Math.sqrt(1.5 * 1.5 - .01), within(1e-9));
        assertThat(battery.importance().value()).isCloseTo(.1 * battery.strength(), within(1e-9));
        assertThat(battery.importance().interval().contains(.15)).isTrue();
        assertThat(battery.basis()).isEqualTo(Priority.Basis.OWN);
        assertThat(battery.certainty()).isEqualTo(Priority.Certainty.HIGH);
        assertThat(battery.urgency()).as("no history, no urgency").isZero();
    }

    @Test
    void whatCannotBeMeasuredYetTakesTheMeanStrength() {
        List<Priority> both = priorities.of(
                TOTALS,
                List.of(reach(BATTERY, 100, 0), reach(SCREEN, 20, 0)),
                List.of(effect(BATTERY, -1.5, .1)),
                List.of());
        assertThat(both.get(1).basis()).isEqualTo(Priority.Basis.POOLED);
        assertThat(both.get(1).strength()).isEqualTo(both.get(0).strength());
        assertThat(priorities
                        .of(TOTALS, List.of(reach(SCREEN, 20, 0)), List.of(), List.of())
                        .get(0)
                        .basis())
                .isEqualTo(Priority.Basis.REACH_ONLY);
    }

    @Test
    void complaintsThatGoWithMoreStarsAreNoStrength() {
        Priority battery = priorities
                .of(TOTALS, List.of(reach(BATTERY, 100, 0)), List.of(effect(BATTERY, 1.5, .1)), List.of())
                .get(0);
        assertThat(battery.strength()).isZero();
        assertThat(battery.importance().value()).isZero();
    }

    @Test
    void customersWhoAreWorthMoreWeighMore() {
        Totals valued = new Totals(Unit.CUSTOMERS, 1000, 1000, 1000, 50_000, 1500, 4000);
        Priority battery = priorities
                .of(valued, List.of(reach(BATTERY, 100, 10_000)), List.of(), List.of())
                .get(0);
        assertThat(battery.valueFactor()).isCloseTo(2, within(1e-12));
        assertThat(battery.importance().value()).isCloseTo(.2, within(1e-12));
    }

    @Test
    void urgencyNeedsGrowthBeyondChance() {
        Priority growing = urgencyOf(w -> w < 44 ? 5 : 20);
        Priority steady = urgencyOf(w -> 5 + w % 2);
        assertThat(growing.growth().orElseThrow().value()).isCloseTo(Math.log(4), within(.05));
        assertThat(growing.urgency()).isBetween(.3, 1.2);
        assertThat(steady.urgency()).isZero();
        assertThat(growing.rank()).isGreaterThan(growing.importance().value());
    }

    @Test
    void whatRoseInOneRegionIsUrgentAndStaysSo() {
        IntToDoubleFunction summer = w -> w < 30 ? 1 : 6;
        Movement tested = movement(
                summer,
                Group.region("east"),
                Verdict.JUMPED,
                LocalDate.of(1970, 1, 5).plusWeeks(30));
        Movement untested = movement(
                summer,
                Group.region("east"),
                Verdict.STABLE,
                LocalDate.of(1970, 1, 5).plusWeeks(30));
        Movement fallen = movement(
                w -> w < 30 ? 6 : 1,
                Group.SHOP,
                Verdict.DROPPED,
                LocalDate.of(1970, 1, 5).plusWeeks(30));
        assertThat(judged(tested).growth().orElseThrow().value()).isCloseTo(Math.log(6), within(.1));
        assertThat(judged(tested).urgency()).isBetween(.5, 1.2);
        assertThat(judged(untested).urgency())
                .as("a region is looked at only where its test was cleared")
                .isZero();
        assertThat(judged(fallen).urgency()).isZero();
    }

    @Test
    void weightsCanBeChanged() {
        Priorities reachOnly = new Priorities(new PriorityWeights(1, 0, 0, 1, 1, 1, 0, 0), 8);
        assertThat(reachOnly
                        .of(TOTALS, List.of(reach(BATTERY, 100, 0)), List.of(effect(BATTERY, -1.5, .1)), List.of())
                        .get(0)
                        .importance()
                        .value())
                .isCloseTo(.1, within(1e-12));
        assertThatThrownBy(() -> new PriorityWeights(1, 1, 1, 1, 1, 0, 0, 0)).hasMessageContaining("severity");
    }

    private Priority urgencyOf(IntToDoubleFunction mentions) {
        return judged(movement(
                mentions, Group.SHOP, Verdict.STABLE, LocalDate.of(1970, 1, 5).plusWeeks(44)));
    }

    private Priority judged(Movement movement) {
        return priorities
                .of(TOTALS, List.of(reach(BATTERY, 100, 0)), List.of(effect(BATTERY, -1.5, .1)), List.of(movement))
                .get(0);
    }

    private static Movement movement(IntToDoubleFunction mentions, Group group, Verdict verdict, LocalDate since) {
        double[] counts = IntStream.range(0, 52).mapToDouble(mentions).toArray();
        double mean = IntStream.range(0, 52).mapToDouble(mentions).average().orElseThrow();
        double[] expected = IntStream.range(0, 52).mapToDouble(w -> mean).toArray();
        double[] volume = IntStream.range(0, 52).mapToDouble(w -> 100).toArray();
        WeeklySeries series = new WeeklySeries(IntStream.range(0, 52).toArray(), counts, expected, volume);
        Estimate some = new Estimate(.1, new Interval(0, 1), 10);
        return new Movement(
                BATTERY,
                Voice.COMPLAINT,
                group,
                verdict,
                Optional.of(new Movement.Shift(since, some, some, some)),
                1,
                1,
                1,
                series);
    }

    private static Reach reach(Matter matter, long units, double value) {
        return new Reach(
                matter,
                units,
                units,
                value,
                200,
                180,
                10,
                0,
                0,
                Map.of(Kind.COMPLAINT, new Reach.Part(units / 2, units / 2.0)));
    }

    private static DriverEffect effect(Matter matter, double value, double error) {
        return new DriverEffect(
                matter,
                Voice.COMPLAINT,
                "rating",
                value > 0 ? Verdict.HIGHER : Verdict.LOWER,
                100,
                Optional.of(new Estimate(value, new Interval(value - 2 * error, value + 2 * error), 100)),
                error,
                4.5,
                .001,
                .001);
    }
}
