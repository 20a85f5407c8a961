package io.zhiyin.server.demo;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.insight.driver.OutcomeTable;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Looks up how strong the planted effects came out in the texts that were written. */
final class Measured {
    private static final int EDGE_WEEKS = 13;

    private final DemoOptions options;
    private final Catalogue catalogue;
    private final List<TrueFeedback> feedback;

    Measured(DemoOptions options, Catalogue catalogue, List<TrueFeedback> feedback) {
        this.options = options;
        this.catalogue = catalogue;
        this.feedback =
                feedback.stream().filter(one -> one.setAside().isEmpty()).toList();
    }

    List<PlantedEffect> effects() {
        List<PlantedEffect> effects = new ArrayList<>();
        Set<Planted> planted = EnumSet.noneOf(Planted.class);
        planted.addAll(options.planted());
        for (Planted effect : planted) {
            effect(effect).ifPresent(effects::add);
        }
        return effects;
    }

    private Optional<PlantedEffect> effect(Planted effect) {
        return switch (effect) {
            case BATTERY_COMPLAINT -> Optional.of(battery());
            case SIZE_RETURNS -> Optional.of(returns());
            case GROWING_REQUEST -> Optional.of(request());
            case REGIONAL_DIFFERENCE -> Optional.of(region());
            case RATING_DRIVER -> follows(() -> stars(effect, Effects.DRIVER, Kind.COMPLAINT));
            case ATTRACTIVE_FEATURE -> follows(() -> stars(effect, Effects.ATTRACTIVE, Kind.PRAISE));
            case RATING_FOLLOWS_TEXT,
                    BOUGHT_REVIEWS,
                    PERSONAL_DATA,
                    EMPTY_REVIEWS,
                    CASH_BACK,
                    SELLER_REPLIES,
                    DUPLICATES -> Optional.empty();
        };
    }

    private Optional<PlantedEffect> follows(Supplier<PlantedEffect> effect) {
        return options.plants(Planted.RATING_FOLLOWS_TEXT) ? Optional.of(effect.get()) : Optional.empty();
    }

    private PlantedEffect battery() {
        List<String> products = ids("battery");
        Predicate<TrueFeedback> there =
                one -> one.region().equals(Effects.BATTERY_REGION) && products.contains(one.product());
        Predicate<TrueFeedback> since = one -> one.week() >= Effects.BATTERY_WEEK;
        Predicate<TrueFeedback> says = says("function/battery", Kind.COMPLAINT);
        return new PlantedEffect(
                Planted.BATTERY_COMPLAINT.code(),
                "function/battery",
                "complaint",
                Optional.of(Effects.BATTERY_REGION),
                products,
                Optional.empty(),
                Optional.of(DemoYear.monday(Effects.BATTERY_WEEK).toString()),
                "share of the region's feedback on these products",
                share(there.and(since.negate()), says),
                share(there.and(since), says),
                carriers(Planted.BATTERY_COMPLAINT));
    }

    private PlantedEffect returns() {
        Predicate<TrueFeedback> says = says("size/fit", Kind.COMPLAINT);
        Predicate<TrueFeedback> review = one -> one.type() == FeedbackType.REVIEW;
        return new PlantedEffect(
                Planted.SIZE_RETURNS.code(),
                "size/fit",
                "complaint",
                Optional.empty(),
                ids("wear"),
                Optional.of(OutcomeTable.RETURNED),
                Optional.empty(),
                "share of reviewed orders that are sent back",
                share(review.and(says.negate()), TrueFeedback::returned),
                share(review.and(says), TrueFeedback::returned),
                ids(review.and(says).and(TrueFeedback::returned)));
    }

    private PlantedEffect request() {
        Predicate<TrueFeedback> says = says("availability", Kind.REQUEST);
        return new PlantedEffect(
                Planted.GROWING_REQUEST.code(),
                "availability",
                "request",
                Optional.empty(),
                ids("colours"),
                Optional.empty(),
                Optional.of(DemoYear.FIRST.toString()),
                "share of feedback in the first and the last quarter",
                share(one -> one.week() <= EDGE_WEEKS, says),
                share(one -> one.week() > DemoYear.WEEKS - EDGE_WEEKS, says),
                carriers(Planted.GROWING_REQUEST));
    }

    private PlantedEffect region() {
        Predicate<TrueFeedback> there = one -> one.region().equals(Effects.SLOW_REGION);
        Predicate<TrueFeedback> chinese = one -> one.language() == Language.ZH;
        Predicate<TrueFeedback> says = says("delivery/speed", Kind.COMPLAINT);
        return new PlantedEffect(
                Planted.REGIONAL_DIFFERENCE.code(),
                "delivery/speed",
                "complaint",
                Optional.of(Effects.SLOW_REGION),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "share of the region's feedback, against the other Chinese regions",
                share(chinese.and(there.negate()), says),
                share(there, says),
                carriers(Planted.REGIONAL_DIFFERENCE));
    }

    private PlantedEffect stars(Planted effect, String aspect, Kind kind) {
        Predicate<TrueFeedback> rated = one -> one.stars().isPresent();
        Predicate<TrueFeedback> says = says(aspect, kind);
        ToDoubleFunction<TrueFeedback> stars = one -> one.stars().orElseThrow();
        return new PlantedEffect(
                effect.code(),
                aspect,
                kind.code(),
                Optional.empty(),
                List.of(),
                Optional.of(OutcomeTable.RATING),
                Optional.empty(),
                "mean stars",
                mean(rated.and(says.negate()), stars),
                mean(rated.and(says), stars),
                ids(rated.and(says)));
    }

    private static Predicate<TrueFeedback> says(String aspect, Kind kind) {
        return one ->
                one.statements().stream().anyMatch(said -> said.aspect().value().equals(aspect) && said.kind() == kind);
    }

    private double share(Predicate<TrueFeedback> of, Predicate<TrueFeedback> that) {
        return mean(of, one -> that.test(one) ? 1 : 0);
    }

    private double mean(Predicate<TrueFeedback> of, ToDoubleFunction<TrueFeedback> value) {
        double mean = feedback.stream().filter(of).mapToDouble(value).average().orElse(0);
        return Math.round(mean * 10_000) / 10_000.0;
    }

    private List<String> ids(String tag) {
        return catalogue.products().stream()
                .filter(product -> product.is(tag))
                .flatMap(product -> List.of(product.item(), product.sku()).stream())
                .toList();
    }

    private List<String> ids(Predicate<TrueFeedback> which) {
        return feedback.stream().filter(which).map(TrueFeedback::id).toList();
    }

    private List<String> carriers(Planted effect) {
        return ids(one -> one.effects().contains(effect));
    }
}
