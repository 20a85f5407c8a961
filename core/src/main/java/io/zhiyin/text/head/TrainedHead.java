package io.zhiyin.text.head;

import io.zhiyin.text.Graded;
import java.util.List;
import java.util.SortedMap;

/**
 * A question with a closed choice of answers that was learnt from labelled texts: gives every label a calibrated probability
 * and abstains below its threshold. Immutable, thread-safe.
 */
public final class TrainedHead {
    private final List<String> labels;
    private final Grams grams;
    private final SparseLinear sparse;
    private final VectorModel dense;
    private final Calibration calibration;
    private final double threshold;
    private final SortedMap<String, String> provenance;

    TrainedHead(
            List<String> labels,
            Grams grams,
            SparseLinear sparse,
            VectorModel dense,
            Calibration calibration,
            double threshold,
            SortedMap<String, String> provenance) {
        this.labels = List.copyOf(labels);
        this.grams = grams;
        this.sparse = sparse;
        this.dense = dense;
        this.calibration = calibration;
        this.threshold = threshold;
        this.provenance = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(provenance));
    }

    /** Every label it can give, in the order of the probabilities. */
    public List<String> labels() {
        return labels;
    }

    /** Below this probability it abstains. */
    public double threshold() {
        return threshold;
    }

    /** How many numbers a vector must have. */
    public int dimensions() {
        return dense.dimensions();
    }

    /** What it was trained on, and how: data hashes, options, seed, the vectors' space. */
    public SortedMap<String, String> provenance() {
        return provenance;
    }

    /** The probability of each label; they add up to 1. */
    public double[] probabilities(String text, float[] vector) {
        return calibration.probabilities(sparse.scores(grams.of(text)), dense.scores(vector));
    }

    /** The most probable label. */
    public Graded<String> grade(String text, float[] vector) {
        return graded(probabilities(text, vector));
    }

    /**
     * The most probable of its labels. The threshold was chosen for this head's own probabilities; what {@link KindAndPolarity} makes of
     * them is no longer calibrated by itself, and is held to the same threshold.
     */
    public Graded<String> graded(double[] probabilities) {
        int best = best(probabilities);
        return new Graded<>(labels.get(best), probabilities[best], probabilities[best] < threshold);
    }

    static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    Grams grams() {
        return grams;
    }

    SparseLinear sparse() {
        return sparse;
    }

    VectorModel dense() {
        return dense;
    }

    Calibration calibration() {
        return calibration;
    }
}
