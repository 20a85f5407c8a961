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
        float[] units = Arrays.copyOf(hiddenBiases, hiddenBiases.length);
        for (int d = 0; d < vector.length; d++) {
            float value = vector[d];
            if (value != 0) {
                float[] weights = hidden[d];
                for (int h = 0; h < units.length; h++) {
                    units[h] += value * weights[h];
                }
            }
        }
        for (int h = 0; h < units.length; h++) {
            units[h] = Math.max(0, units[h]);
        }
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
}
