package io.zhiyin.models.heads;

import io.zhiyin.text.ClauseSplitter;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import io.zhiyin.text.Taxonomy;
import io.zhiyin.text.TextEncoder;
import io.zhiyin.text.head.Cues;
import io.zhiyin.text.head.StatementFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Clauses of real reviews with labels that no person gave: a leaning where the review's own label and the leaning head agree
 * by far, an aspect where the words of just one aspect occur. They teach the heads how customers really write.
 */
final class RealClauses {
    private static final int REVIEWS = 5000;
    private static final int LONGEST_REVIEW = 400;
    private static final int CHUNK = 500;
    private static final double SURE = 0.9;

    /** A clause with what is known of it. */
    record Clause(String words, float[] features, Optional<Boolean> good, Optional<String> aspect) {}

    private RealClauses() {}

    static List<Clause> of(
            List<PublicReviews.Review> reviews,
            Language language,
            TextEncoder encoder,
            StatementFeatures features,
            Taxonomy taxonomy) {
        List<PublicReviews.Review> sample = new ArrayList<>(reviews);
        Collections.shuffle(sample, new Random(7));
        sample = sample.stream()
                .filter(review -> review.text().length() <= LONGEST_REVIEW)
                .limit(REVIEWS)
                .toList();
        Cues words = new Cues(
                taxonomy.aspects().stream()
                        .map(aspect -> aspect.id() + ": " + String.join("|", aspect.phrases(language)))
                        .toList(),
                language == Language.EN);
        List<Clause> clauses = new ArrayList<>();
        for (int from = 0; from < sample.size(); from += CHUNK) {
            List<PublicReviews.Review> chunk = sample.subList(from, Math.min(sample.size(), from + CHUNK));
            List<List<Span>> spans = chunk.stream()
                    .map(review -> new ClauseSplitter().split(review.text(), language))
                    .toList();
            List<TextEncoder.Request> requests = new ArrayList<>();
            for (int i = 0; i < chunk.size(); i++) {
                requests.add(new TextEncoder.Request(chunk.get(i).text(), spans.get(i)));
            }
            List<TextEncoder.Encoded> encoded = encoder.encode(requests);
            for (int i = 0; i < chunk.size(); i++) {
                for (int s = 0; s < spans.get(i).size(); s++) {
                    String clause = spans.get(i).get(s).of(chunk.get(i).text());
                    float[] vector = encoded.get(i).spans().get(s).values();
                    clauses.add(clause(clause, vector, chunk.get(i).good(), features, words, taxonomy));
                }
            }
        }
        return clauses.stream()
                .filter(clause -> clause.good().isPresent() || clause.aspect().isPresent())
                .toList();
    }

    private static Clause clause(
            String clause,
            float[] vector,
            boolean goodReview,
            StatementFeatures features,
            Cues words,
            Taxonomy taxonomy) {
        double[] lean = features.leaning().probabilities(clause, vector);
        double agreed = goodReview ? lean[lean.length - 1] : lean[0];
        OptionalInt only = words.only(clause);
        return new Clause(
                clause,
                features.of(clause, vector),
                agreed >= SURE ? Optional.of(goodReview) : Optional.empty(),
                only.isPresent()
                        ? Optional.of(
                                taxonomy.aspects().get(only.getAsInt()).id().value())
                        : Optional.empty());
    }
}
