package io.zhiyin.insight;

import java.util.Optional;

/**
 * What an insight speaks of.
 *
 * @param region only there; empty for the whole shop
 * @param product only that product; empty for all
 * @param period the time that the effect covers; empty for the whole time
 * @param outcome what the matter moves (such as {@code rating} or {@code returned}); empty where the insight is about how
 *     often the matter is mentioned
 */
public record Subject(
        Matter matter,
        Voice voice,
        Optional<String> region,
        Optional<String> product,
        Optional<Period> period,
        Optional<String> outcome) {
    /** The matter as the whole shop speaks of it. */
    public static Subject of(Matter matter, Voice voice) {
        return new Subject(matter, voice, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Subject in(Group group) {
        return switch (group.by()) {
            case SHOP -> this;
            case REGION -> new Subject(matter, voice, Optional.of(group.value()), product, period, outcome);
            case PRODUCT -> new Subject(matter, voice, region, Optional.of(group.value()), period, outcome);
        };
    }

    public Subject during(Period newPeriod) {
        return new Subject(matter, voice, region, product, Optional.of(newPeriod), outcome);
    }

    public Subject moving(String newOutcome) {
        return new Subject(matter, voice, region, product, period, Optional.of(newOutcome));
    }

    /** The subject without its period: what stays the same from run to run. */
    String key() {
        return String.join(
                "\u001f", matter.toString(), voice.code(), region.orElse(""), product.orElse(""), outcome.orElse(""));
    }
}
