package io.zhiyin.text.head;

import java.util.Arrays;

/**
 * A linear model over n-grams: for each class a weight per kept n-gram, as bytes with one scale, and a bias. A text's score
 * is the sum of its n-grams' weights, divided by the square root of how many of them are known.
 */
final class SparseLinear {
    private final int[] hashes;
    private final byte[][] weights;
    private final float[] scales;
    private final float[] biases;

    SparseLinear(int[] hashes, byte[][] weights, float[] scales, float[] biases) {
        this.hashes = hashes;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
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
        return weights.length;
    }

    int[] hashes() {
        return hashes;
    }

    byte[][] weights() {
        return weights;
    }

    float[] scales() {
        return scales;
    }

    float[] biases() {
        return biases;
    }

    /** A score for every class, from the text's sorted distinct n-grams. */
    double[] scores(int[] grams) {
        int[] known = new int[grams.length];
        int size = 0;
        for (int gram : grams) {
            int at = Arrays.binarySearch(hashes, gram);
            if (at >= 0) {
                known[size++] = at;
            }
        }
        double[] scores = new double[weights.length];
        for (int c = 0; c < scores.length; c++) {
            long sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[c][known[i]];
            }
            scores[c] = size == 0 ? biases[c] : sum * (double) scales[c] / Math.sqrt(size) + biases[c];
        }
        return scores;
    }
}
