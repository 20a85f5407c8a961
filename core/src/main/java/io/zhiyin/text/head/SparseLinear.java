package io.zhiyin.text.head;

import java.util.Arrays;

/**
 * A linear model over n-grams: for each class a weight per kept n-gram, as bytes with one scale, and a bias. A text's score
 * is the sum of its n-grams' weights, divided by the square root of how many of them are known.
 */
final class SparseLinear {
    private static final int MOST_BITS = 20;

    private final int[] hashes;
    private final byte[] weights; // of one n-gram after the other, since a text's n-grams lie far apart
    private final float[] scales;
    private final float[] biases;
    private final int bits;
    private final int[] starts; // where the hashes with these leading bits begin

    /**
     * @param hashes ascending
     * @param weights of one class after the other, a weight per hash
     */
    SparseLinear(int[] hashes, byte[][] weights, float[] scales, float[] biases) {
        this.hashes = hashes;
        this.weights = new byte[hashes.length * weights.length];
        this.scales = scales;
        this.biases = biases;
        for (int c = 0; c < weights.length; c++) {
            for (int f = 0; f < hashes.length; f++) {
                this.weights[f * weights.length + c] = weights[c][f];
            }
        }
        this.bits = Math.max(1, Math.min(MOST_BITS, 32 - Integer.numberOfLeadingZeros(hashes.length)));
        this.starts = starts(hashes, bits);
    }

    private static int[] starts(int[] hashes, int bits) {
        int[] starts = new int[(1 << bits) + 1];
        for (int hash : hashes) {
            starts[bucket(hash, bits) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The leading bits, in the order of the hashes, which have signs. */
    private static int bucket(int hash, int bits) {
        return (hash ^ Integer.MIN_VALUE) >>> (32 - bits);
    }

    /** Rounds the weights of every class to bytes. */
    static SparseLinear rounded(int[] hashes, double[][] exact, double[] biases) {
        byte[][] weights = new byte[exact.length][hashes.length];
        float[] scales = new float[exact.length];
        float[] floats = new float[exact.length];
        for (int c = 0; c < exact.length; c++) {
            double largest = Arrays.stream(exact[c]).map(Math::abs).max().orElse(0);
            scales[c] = largest > 0 ? (float) (largest / 127) : 1;
            for (int f = 0; f < hashes.length; f++) {
                weights[c][f] = (byte) Math.round(exact[c][f] / scales[c]);
            }
            floats[c] = (float) biases[c];
        }
        return new SparseLinear(hashes, weights, scales, floats);
    }

    int classes() {
        return scales.length;
    }

    int[] hashes() {
        return hashes;
    }

    /** A class's weights, one per hash. */
    byte[] weights(int of) {
        byte[] own = new byte[hashes.length];
        for (int f = 0; f < own.length; f++) {
            own[f] = weights[f * scales.length + of];
        }
        return own;
    }

    float[] scales() {
        return scales;
    }

    float[] biases() {
        return biases;
    }

    /** A score for every class, from the text's sorted distinct n-grams. */
    double[] scores(int[] grams) {
        int[] sums = new int[scales.length];
        int known = 0;
        for (int gram : grams) {
            int at = place(gram);
            if (at >= 0) {
                known++;
                for (int c = 0, w = at * sums.length; c < sums.length; c++, w++) {
                    sums[c] += weights[w];
                }
            }
        }
        double[] scores = new double[sums.length];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = known == 0 ? biases[c] : sums[c] * (double) scales[c] / Math.sqrt(known) + biases[c];
        }
        return scores;
    }

    /** Where this hash stands, or -1. */
    private int place(int hash) {
        int bucket = bucket(hash, bits);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }
}
