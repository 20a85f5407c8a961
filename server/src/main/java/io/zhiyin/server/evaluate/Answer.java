package io.zhiyin.server.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * What a model says to a closed question about one text.
 *
 * @param labels it could choose from, shared by all its answers
 * @param probabilities of the labels, in their order
 * @param abstained whether it would rather not say
 */
record Answer(List<String> labels, double[] probabilities, boolean abstained) {
    /** Knows nothing at all. */
    static Answer none(List<String> labels) {
        double[] even = new double[labels.size()];
        Arrays.fill(even, 1.0 / labels.size());
        return new Answer(labels, even, true);
    }

    /** The most probable label, also where it abstained. */
    String label() {
        return labels.get(best());
    }

    double probability() {
        return probabilities[best()];
    }

    double of(String label) {
        int at = labels.indexOf(label);
        return at < 0 ? 0 : probabilities[at];
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }
}
