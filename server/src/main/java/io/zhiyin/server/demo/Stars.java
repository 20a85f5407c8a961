package io.zhiyin.server.demo;

import io.zhiyin.text.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many stars follow from what is said: a sum of effects, chance, then rounded and cut to 1 … 5. */
final class Stars {
    private static final double BASE = 4.5;
    private static final double SPREAD = .6;
    private static final double PRAISE = .08;
    private static final double COMPLAINT = -1.1;
    private static final double WELL_PLEASED = .25;
    private static final double DISPLEASED = -2.2;
    private static final double DRIVER_COMPLAINT = -2.4;
    private static final double DELIGHT = .9;
    private static final double NOT_MINDED = -.02;
    private static final List<Integer> BLIND = List.of(1, 2, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);

    private final DemoOptions options;

    Stars(DemoOptions options) {
        this.options = options;
    }

    int of(Dice dice, List<Phrase> said) {
        if (!options.plants(Planted.RATING_FOLLOWS_TEXT)) {
            return dice.pick(BLIND);
        }
        double latent = BASE + SPREAD * dice.normal();
        for (Phrase phrase : said) {
            latent += effect(phrase.aspect(), phrase.kind());
        }
        return (int) Math.max(1, Math.min(5, Math.round(latent)));
    }

    /** The stars that saying this adds, before rounding and cutting. */
    double effect(String aspect, Kind kind) {
        boolean driver = options.plants(Planted.RATING_DRIVER) && aspect.equals(Effects.DRIVER);
        boolean attractive = options.plants(Planted.ATTRACTIVE_FEATURE) && aspect.equals(Effects.ATTRACTIVE);
        boolean overall = aspect.equals("overall");
        return switch (kind) {
            case PRAISE -> attractive ? DELIGHT : overall ? WELL_PLEASED : PRAISE;
            case COMPLAINT -> driver ? DRIVER_COMPLAINT : attractive ? NOT_MINDED : overall ? DISPLEASED : COMPLAINT;
            case REQUEST, QUESTION, FACT -> 0;
        };
    }

    /** All effects by aspect and kind, {@code aspect praise} and {@code aspect complaint}; empty if stars ignore the text. */
    Map<String, Double> effects(List<String> aspects) {
        Map<String, Double> effects = new TreeMap<>();
        if (options.plants(Planted.RATING_FOLLOWS_TEXT)) {
            for (String aspect : aspects) {
                effects.put(aspect + " praise", effect(aspect, Kind.PRAISE));
                effects.put(aspect + " complaint", effect(aspect, Kind.COMPLAINT));
            }
        }
        return effects;
    }
}
