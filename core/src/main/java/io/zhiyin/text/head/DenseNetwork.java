package io.zhiyin.text.head;

/**
 * A network with one hidden layer over a vector: {@code outputs · max(0, hidden · vector + hiddenBiases) + outputBiases}.
 *
 * @param hidden a row of weights for each hidden unit, one per dimension
 * @param outputs a row of weights for each class, one per hidden unit
 */
record DenseNetwork(float[][] hidden, float[] hiddenBiases, float[][] outputs, float[] outputBiases)
        implements VectorModel {
    @Override
    public int dimensions() {
        return hidden.length == 0 ? 0 : hidden[0].length;
    }

    @Override
    public double[] scores(float[] vector) {
        requireDimensions(vector);
        float[] units = new float[hidden.length];
        for (int h = 0; h < units.length; h++) {
            units[h] = Math.max(0, dot(hidden[h], vector) + hiddenBiases[h]);
        }
        double[] scores = new double[outputs.length];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = dot(outputs[c], units) + outputBiases[c];
        }
        return scores;
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
