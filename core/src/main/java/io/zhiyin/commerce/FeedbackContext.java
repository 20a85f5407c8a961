package io.zhiyin.commerce;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything known about a feedback apart from its text and the people in it.
 *
 * @param product the product's id, or its name where the file has no id
 * @param productName the product's name as customers see it
 * @param category the shop's category, as the file writes it
 * @param time when it was written; dates without a zone are read in the shop's zone
 * @param channel where it was written (shop, app, marketplace), as the file writes it
 * @param region province, state or country; never a street address
 * @param images how many pictures came with it, 0 if none or unknown
 * @param offset where in a video or voice recording it was said
 * @param verified whether the source marks it as a verified purchase
 */
public record FeedbackContext(
        Source source,
        FeedbackType type,
        Optional<ProductId> product,
        Optional<String> productName,
        Optional<String> category,
        Optional<Instant> time,
        Optional<Rating> rating,
        Optional<String> channel,
        Optional<String> region,
        int images,
        Optional<Duration> offset,
        Optional<Boolean> verified) {
    public FeedbackContext {
        if (images < 0) {
            throw new IllegalArgumentException("images are counted from 0, was " + images);
        }
    }

    /** A context that knows nothing but the place and the occasion. */
    public static FeedbackContext at(Source source, FeedbackType type) {
        return new FeedbackContext(
                source,
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    public FeedbackContext withRegion(Optional<String> newRegion) {
        return new FeedbackContext(
                source,
                type,
                product,
                productName,
                category,
                time,
                rating,
                channel,
                newRegion,
                images,
                offset,
                verified);
    }
}
