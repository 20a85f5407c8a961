package io.zhiyin.text.head;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How near a statement's meaning lies to the phrases of one aspect, and how much nearer than to those of the next. Vectors of short texts all
 * lie in one narrow cone, so that they are compared as they differ from the middle of many phrases. Near is the mean of the cosine with
 * the nearest phrase and of that with the middle of the aspect's phrases. The probability is a logistic regression on both figures, fitted on
 * the training part of the starter set with every aspect told by the shop taxonomy's phrases alone. Thread-safe.
 */
final class PhraseNearness {
    private static final double BIAS = -2.4;
    private static final double NEAR = 5.7;
    private static final double NEARER_THAN_NEXT = 9.9;

    private final double[] middle;
    private final List<Phrases> aspects;

    /** @param phrases of length 1, as seen from the middle; {@code centre} likewise */
    private record Phrases(AspectId aspect, List<float[]> phrases, float[] centre) {}

    /** The nearest aspect. */
    record Nearest(AspectId aspect, double probability) {}

    private PhraseNearness(double[] middle, List<Phrases> aspects) {
        this.middle = middle;
        this.aspects = aspects;
    }

    /** @param background phrases of all sorts, some hundred of them, whose middle everything is seen from */
    static PhraseNearness of(Map<AspectId, List<Embedding>> phrases, Collection<Embedding> background) {
        double[] middle = new double[background.iterator().next().dimensions()];
        for (Embedding one : background) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += one.values()[i] / background.size();
            }
        }
        List<Phrases> aspects = phrases.entrySet().stream()
                .map(entry -> phrases(entry.getKey(), entry.getValue(), middle))
                .toList();
        return new PhraseNearness(middle, aspects);
    }

    private static Phrases phrases(AspectId aspect, List<Embedding> phrases, double[] middle) {
        List<float[]> seen = phrases.stream().map(one -> seenFrom(middle, one)).toList();
        float[] sum = new float[middle.length];
        for (float[] one : seen) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return new Phrases(aspect, seen, unit(sum));
    }

    /** The nearest of the aspects, with the probability that the statement is about it; nothing where there are none. */
    Optional<Nearest> nearest(Embedding statement) {
        float[] seen = seenFrom(middle, statement);
        Optional<AspectId> nearest = Optional.empty();
        double best = Double.NEGATIVE_INFINITY;
        double next = -1;
        for (Phrases one : aspects) {
            double near = near(one, seen);
            if (near > best) {
                next = Math.max(next, best);
                best = near;
                nearest = Optional.of(one.aspect());
            } else {
                next = Math.max(next, near);
            }
        }
        double logit = BIAS + NEAR * best + NEARER_THAN_NEXT * (best - next);
        return nearest.map(aspect -> new Nearest(aspect, 1 / (1 + StrictMath.exp(-logit))));
    }

    private static double near(Phrases aspect, float[] seen) {
        double most = aspect.phrases().stream()
                .mapToDouble(phrase -> dot(phrase, seen))
                .max()
                .orElse(-1);
        return (most + dot(aspect.centre(), seen)) / 2;
    }

    private static float[] seenFrom(double[] middle, Embedding vector) {
        float[] difference = new float[middle.length];
        for (int i = 0; i < middle.length; i++) {
            difference[i] = (float) (vector.values()[i] - middle[i]);
        }
        return unit(difference);
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) length;
        }
        return vector;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
