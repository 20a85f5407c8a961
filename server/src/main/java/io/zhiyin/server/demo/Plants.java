package io.zhiyin.server.demo;

import io.zhiyin.text.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the planted effects into what customers say. Each throws its own dice, so none disturbs another or the rest. */
final class Plants {
    /** What is said in the end, and which effects took part. */
    record Planting(List<Phrase> said, Set<Planted> effects) {}

    private final DemoOptions options;
    private final PhraseBook book;

    Plants(DemoOptions options, PhraseBook book) {
        this.options = options;
        this.book = book;
    }

    /**
     * @param key names the feedback, for its dice
     * @param strength 1 in reviews and follow-ups, less elsewhere
     */
    Planting into(List<Phrase> before, Customer customer, Product product, LocalDate day, String key, double strength) {
        List<Phrase> said = new ArrayList<>(before);
        Set<Planted> effects = EnumSet.noneOf(Planted.class);
        if (battery(customer, product, day)) {
            add(said, effects, Planted.BATTERY_COMPLAINT, Effects.BATTERY * strength, key, customer, product);
        }
        if (customer.place().region().equals(Effects.SLOW_REGION)) {
            add(said, effects, Planted.REGIONAL_DIFFERENCE, Effects.SLOW * strength, key, customer, product);
        }
        if (strength == 1 && product.is("wear")) {
            add(said, effects, Planted.SIZE_RETURNS, Effects.SMALL, key, customer, product);
        }
        if (strength == 1) {
            add(said, effects, Planted.GROWING_REQUEST, Effects.request(day), key, customer, product);
        }
        return new Planting(said, effects);
    }

    /** Whether the failing batteries reach this customer by that day. */
    static boolean battery(Customer customer, Product product, LocalDate day) {
        return customer.place().region().equals(Effects.BATTERY_REGION)
                && product.is("battery")
                && DemoYear.weekOf(day) >= Effects.BATTERY_WEEK;
    }

    private void add(
            List<Phrase> said,
            Set<Planted> effects,
            Planted effect,
            double chance,
            String key,
            Customer customer,
            Product product) {
        Dice dice = Dice.of(options.seed(), "plant", effect, key);
        if (!options.plants(effect) || !dice.chance(chance)) {
            return;
        }
        Optional<Phrase> phrase = book.find(dice, customer.market().language(), role(effect), product);
        phrase.ifPresent(words -> {
            // nobody says two things about the battery in one breath, least of all that it is fine
            said.removeIf(other -> other.aspect().equals(words.aspect()) && other.kind() != Kind.FACT);
            said.removeIf(other -> other.role().equals("short") && words.kind() == Kind.COMPLAINT);
            said.add(words);
            effects.add(effect);
        });
    }

    private static String role(Planted effect) {
        return switch (effect) {
            case BATTERY_COMPLAINT -> "battery-complaint";
            case REGIONAL_DIFFERENCE -> "slow-delivery";
            case GROWING_REQUEST -> "more-colours";
            case SIZE_RETURNS -> "size-small";
            case RATING_FOLLOWS_TEXT,
                    RATING_DRIVER,
                    ATTRACTIVE_FEATURE,
                    BOUGHT_REVIEWS,
                    PERSONAL_DATA,
                    EMPTY_REVIEWS,
                    CASH_BACK,
                    SELLER_REPLIES,
                    DUPLICATES -> throw new IllegalArgumentException(effect + " has no words of its own");
        };
    }
}
