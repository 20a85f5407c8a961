package io.zhiyin.text.head;

import java.util.Arrays;

/**
 * A network with one hidden layer over a vector: {@code outputs · max(0, hidden · vector + hiddenBiases) + outputBiases}.
 *
 * @param hidden a row of weights for each dimension, one per hidden unit, so that the units of a dimension are added side by side
 * @param outputs a row of weights for each class, one per hidden unit
 */
record DenseNetwork(float[][] hidden, float[] hiddenBiases, float[][] outputs, float[] outputBiases)
        implements VectorModel {
    @Override
    public int dimensions() {
        return hidden.length;
    }

    int units() {
        return hiddenBiases.length;
    }

    @Override
    public double[] scores(float[] vector) {
        requireDimensions(vector);
        float[] units = units(vector);
        double[] scores = new double[outputs.length];
        for (int c = 0; c < scores.length; c++) {
            double sum = outputBiases[c];
            for (int h = 0; h < units.length; h++) {
                sum += outputs[c][h] * units[h];
            }
            scores[c] = sum;
        }
        return scores;
    }

    /** Four dimensions at once, so that the units are fetched and put back a quarter as often. */
    private float[] units(float[] vector) {
        float[] units = Arrays.copyOf(hiddenBiases, hiddenBiases.length);
        int d = 0;
        for (; d + 3 < vector.length; d += 4) {
            addFour(units, vector, d);
        }
        for (; d < vector.length; d++) {
            for (int h = 0; h < units.length; h++) {
                units[h] += vector[d] * hidden[d][h];
            }
        }
        for (int h = 0; h < units.length; h++) {
            units[h] = Math.max(0, units[h]);
        }
        return units;
    }

    private void addFour(float[] units, float[] vector, int d) {
        float a = vector[d];
        float b = vector[d + 1];
        float c = vector[d + 2];
        float e = vector[d + 3];
        if (a == 0 && b == 0 && c == 0 && e == 0) {
            return; // cues, most of which occur in few statements
        }
        float[] ofA = hidden[d];
        float[] ofB = hidden[d + 1];
        float[] ofC = hidden[d + 2];
        float[] ofE = hidden[d + 3];
        for (int h = 0; h < units.length; h++) {
            units[h] += a * ofA[h] + b * ofB[h] + (c * ofC[h] + e * ofE[h]);
        }
    }
}
