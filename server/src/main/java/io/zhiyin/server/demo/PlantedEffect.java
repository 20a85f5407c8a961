package io.zhiyin.server.demo;

import java.util.List;
import java.util.Optional;

/**
 * One effect as it lies in the files.
 *
 * @param effect the code of the {@link Planted}
 * @param aspect what is spoken of
 * @param voice in which tone: complaint, request or praise
 * @param region only there
 * @param products the ids, as the files have them; empty for all
 * @param outcome what it moves: {@code rating} or {@code returned}
 * @param since the day from which on, for what begins or runs in a certain time
 * @param unit what {@code without} and {@code with} measure
 * @param without the value before, elsewhere, or where it is not mentioned, as it came out in this shop
 * @param with the value with the effect, as it came out in this shop
 * @param feedback the ids of the feedbacks that carry it
 */
public record PlantedEffect(
        String effect,
        String aspect,
        String voice,
        Optional<String> region,
        List<String> products,
        Optional<String> outcome,
        Optional<String> since,
        String unit,
        double without,
        double with,
        List<String> feedback) {
    public PlantedEffect {
        products = List.copyOf(products);
        feedback = List.copyOf(feedback);
    }
}
