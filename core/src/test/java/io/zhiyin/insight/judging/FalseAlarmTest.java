package io.zhiyin.insight.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.insight.Evidence;
import io.zhiyin.insight.Insight;
import io.zhiyin.insight.InsightKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The promise of the whole judgement: quiet shops stay quiet, and what is planted is found. docs/method.md has the curves. */
final class FalseAlarmTest {
    private static final int SHOPS = 100;
    private static final int PLANTED_SHOPS = 20;
    private static final int TOPICS = 10;
    private static final double VOLUME = 100;
    private static final double WAVER = .2;
    private static final Set<InsightKind> IN_TIME = Set.of(InsightKind.CHANGE, InsightKind.TREND, InsightKind.EMERGING);

    @Test
    void atMostEveryTwentiethQuietShopSeesAnythingReported() {
        long alarmed = LongStream.range(0, SHOPS)
                .filter(seed -> !judge(new SimulatedShop(seed, TOPICS, VOLUME, WAVER))
                        .insights()
                        .isEmpty())
                .count();
        assertThat(alarmed).as("shops with an alarm, of " + SHOPS).isLessThanOrEqualTo(5);
    }

    @Test
    void noiseThatCarriesOnFromWeekToWeekIsNoChange() {
        long alarmed = LongStream.range(0, SHOPS)
                .filter(seed -> !judge(new SimulatedShop(seed, TOPICS, VOLUME, WAVER).remembering(.5))
                        .insights()
                        .isEmpty())
                .count();
        assertThat(alarmed).as("shops with an alarm, of " + SHOPS).isLessThanOrEqualTo(5);
    }

    @Test
    void findsAComplaintThatStartsInOneRegion() {
        assertThat(found(
                        shop -> shop.with(cell ->
                                cell.topic() != 0 ? cell.share() : cell.region() == 0 && cell.week() >= 30 ? .3 : .005),
                        insight -> insight.kind() == InsightKind.LOCAL_CHANGE
                                && insight.subject().region().equals(Optional.of("r0"))))
                .isGreaterThanOrEqualTo(19);
    }

    @Test
    void findsAShareThatTriplesOverTheYear() {
        assertThat(found(
                        shop -> shop.with(
                                cell -> cell.topic() != 0 ? cell.share() : .04 * (1 + 3 * cell.week() / 51.0)),
                        insight -> IN_TIME.contains(insight.kind())))
                .isGreaterThanOrEqualTo(19);
    }

    @Test
    void findsAShareThatTriplesInOneWeek() {
        assertThat(found(
                        shop -> shop.with(cell -> cell.topic() != 0 ? cell.share() : cell.week() < 30 ? .03 : .09),
                        insight -> IN_TIME.contains(insight.kind())))
                .isGreaterThanOrEqualTo(19);
    }

    @Test
    void findsWhatDrivesReturns() {
        assertThat(found(
                        shop -> shop.with(cell -> cell.topic() != 0 ? cell.share() : .05)
                                .withReturnsDrivenBy(0, .25),
                        insight -> insight.kind() == InsightKind.OUTCOME_DRIVER))
                .isGreaterThanOrEqualTo(19);
    }

    @Test
    void findsARegionThatSpeaksOfATopicTwiceAsOften() {
        assertThat(found(
                        shop -> shop.with(cell -> cell.topic() != 0 ? cell.share() : cell.region() == 0 ? .12 : .04),
                        insight -> insight.kind() == InsightKind.REGIONAL_DIFFERENCE
                                && insight.subject().region().equals(Optional.of("r0"))))
                .isGreaterThanOrEqualTo(19);
    }

    /** In how many of {@value #PLANTED_SHOPS} shops the first topic brings the insight. */
    private static long found(UnaryOperator<SimulatedShop> planting, Predicate<Insight> wanted) {
        return LongStream.range(0, PLANTED_SHOPS)
                .filter(seed ->
                        judge(planting.apply(new SimulatedShop(seed, TOPICS, VOLUME, WAVER))).insights().stream()
                                .anyMatch(insight -> insight.subject().matter().equals(SimulatedShop.topic(0))
                                        && wanted.test(insight)))
                .count();
    }

    private static Judgement judge(SimulatedShop shop) {
        return new Analyst(JudgingOptions.defaults()).judge(shop.counts(), insight -> Evidence.none());
    }
}
