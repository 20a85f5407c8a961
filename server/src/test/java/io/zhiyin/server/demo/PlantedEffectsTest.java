package io.zhiyin.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.statistics.TwoProportions;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlantedEffectsTest {
    private static final int SHOPS = 4;
    private static final List<TrueFeedback> QUIET = LongStream.range(0, SHOPS)
            .mapToObj(seed -> DemoShop.generate(DemoOptions.nothingPlanted(seed)))
            .flatMap(shop -> shop.truthReadings().stream())
            .filter(one -> one.setAside().isEmpty())
            .toList();
    private static final List<PlantedTruth> TRUTHS = LongStream.range(0, SHOPS)
            .mapToObj(seed -> DemoShop.generate(DemoOptions.defaults(seed)).truth())
            .toList();

    private static final Predicate<TrueFeedback> BATTERY = says("function/battery", Kind.COMPLAINT);
    private static final Predicate<TrueFeedback> UNFIT = says("size/fit", Kind.COMPLAINT);
    private static final Predicate<TrueFeedback> WISH = says("availability", Kind.REQUEST);
    private static final Predicate<TrueFeedback> SLOW = says("delivery/speed", Kind.COMPLAINT);

    @Test
    void nothingIsPlantedInAQuietShop() {
        PlantedTruth truth = DemoShop.generate(DemoOptions.nothingPlanted(1)).truth();
        assertThat(truth.effects()).isEmpty();
        assertThat(truth.stars()).isEmpty();
        assertThat(truth.boughtReviews()).isEmpty();
        assertThat(QUIET).allMatch(one -> one.effects().isEmpty());
    }

    @Test
    void batteriesFailNowhereMoreInAQuietShop() {
        Predicate<TrueFeedback> electronic = PlantedEffectsTest::electronic;
        Predicate<TrueFeedback> there = electronic.and(one -> one.region().equals(Effects.BATTERY_REGION));
        assertNoDifference(
                there.and(one -> one.week() >= Effects.BATTERY_WEEK),
                there.and(one -> one.week() < Effects.BATTERY_WEEK),
                BATTERY);
        assertNoDifference(there, electronic.and(there.negate()), BATTERY);
    }

    @Test
    void unfitClothesAreSentBackNoMoreThanOthersInAQuietShop() {
        Predicate<TrueFeedback> review = one -> one.type() == FeedbackType.REVIEW;
        assertNoDifference(review.and(UNFIT), review.and(UNFIT.negate()), TrueFeedback::returned);
    }

    @Test
    void noRequestGrowsInAQuietShop() {
        assertNoDifference(one -> one.week() > 26, one -> one.week() <= 26, WISH);
    }

    @Test
    void noRegionIsSlowerInAQuietShop() {
        Predicate<TrueFeedback> chinese = one -> one.language() == Language.ZH;
        Predicate<TrueFeedback> there = one -> one.region().equals(Effects.SLOW_REGION);
        assertNoDifference(chinese.and(there), chinese.and(there.negate()), SLOW);
    }

    @Test
    void starsIgnoreTheTextInAQuietShop() {
        Predicate<TrueFeedback> rated = one -> one.stars().isPresent();
        Predicate<TrueFeedback> complains =
                one -> one.statements().stream().anyMatch(said -> said.kind() == Kind.COMPLAINT);
        assertNoDifference(
                rated.and(complains),
                rated.and(complains.negate()),
                one -> one.stars().orElseThrow() == 5);
    }

    @Test
    void aQuietShopIsNotDead() {
        Map<Integer, Long> weekly =
                QUIET.stream().collect(Collectors.groupingBy(TrueFeedback::week, Collectors.counting()));
        assertThat(mean(weekly, 40, 52)).isGreaterThan(1.2 * mean(weekly, 1, 13));
        assertThat(weekly.get(47)).as("the week after 11.11").isGreaterThan(weekly.get(43));
        Predicate<TrueFeedback> electronic = PlantedEffectsTest::electronic;
        assertThat(share(electronic, PlantedEffectsTest::ofFunction))
                .isGreaterThan(2 * share(electronic.negate(), PlantedEffectsTest::ofFunction));
    }

    @Test
    void effectsAreAsStrongAsStated() {
        for (PlantedTruth truth : TRUTHS) {
            Map<String, PlantedEffect> effects =
                    truth.effects().stream().collect(Collectors.toMap(PlantedEffect::effect, Function.identity()));
            assertThat(effects).hasSize(6);
            assertBetween(effects, Planted.BATTERY_COMPLAINT, 0, .12, .30, .65);
            assertBetween(effects, Planted.SIZE_RETURNS, .01, .08, .30, .70);
            assertBetween(effects, Planted.GROWING_REQUEST, .005, .04, .04, .11);
            assertBetween(effects, Planted.REGIONAL_DIFFERENCE, .005, .03, .13, .28);
            assertBetween(effects, Planted.RATING_DRIVER, 3.9, 4.5, 1.5, 2.8);
            assertBetween(effects, Planted.ATTRACTIVE_FEATURE, 3.9, 4.5, 4.5, 5);
            assertThat(effects.values())
                    .allSatisfy(effect ->
                            assertThat(effect.feedback()).as(effect.effect()).hasSizeGreaterThan(20));
        }
    }

    @Test
    void truthIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("truth.json");
        TRUTHS.get(0).write(file);
        assertThat(PlantedTruth.read(file)).isEqualTo(TRUTHS.get(0));
    }

    private static void assertBetween(
            Map<String, PlantedEffect> effects, Planted planted, double low, double high, double from, double to) {
        PlantedEffect effect = Optional.ofNullable(effects.get(planted.code())).orElseThrow();
        assertThat(effect.without()).as(planted + " without").isBetween(low, high);
        assertThat(effect.with()).as(planted + " with").isBetween(from, to);
    }

    private static void assertNoDifference(
            Predicate<TrueFeedback> here, Predicate<TrueFeedback> there, Predicate<TrueFeedback> that) {
        long inside = QUIET.stream().filter(here).count();
        long outside = QUIET.stream().filter(there).count();
        assertThat(inside).isGreaterThan(60);
        double p = TwoProportions.test(
                        QUIET.stream().filter(here.and(that)).count(),
                        inside,
                        QUIET.stream().filter(there.and(that)).count(),
                        outside)
                .pValue();
        assertThat(p).isGreaterThan(.01);
    }

    private static boolean electronic(TrueFeedback one) {
        return one.category().equals("数码配件") || one.category().equals("Electronics");
    }

    private static boolean ofFunction(TrueFeedback one) {
        return one.statements().stream().anyMatch(said -> said.aspect().value().startsWith("function"));
    }

    private static double share(Predicate<TrueFeedback> of, Predicate<TrueFeedback> that) {
        return (double) QUIET.stream().filter(of.and(that)).count()
                / QUIET.stream().filter(of).count();
    }

    private static double mean(Map<Integer, Long> weekly, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToLong(week -> weekly.getOrDefault(week, 0L))
                .average()
                .orElseThrow();
    }

    private static Predicate<TrueFeedback> says(String aspect, Kind kind) {
        return one ->
                one.statements().stream().anyMatch(said -> said.aspect().value().equals(aspect) && said.kind() == kind);
    }
}
