package io.zhiyin.text.head;

/** A linear model over a vector: for each class a weight per dimension and a bias. */
record DenseLinear(float[][] weights, float[] biases) implements VectorModel {
    @Override
    public int dimensions() {
        return weights.length == 0 ? 0 : weights[0].length;
    }

    @Override
    public double[] scores(float[] vector) {
        requireDimensions(vector);
        double[] scores = new double[weights.length];
        for (int c = 0; c < scores.length; c++) {
            double sum = biases[c];
            for (int d = 0; d < vector.length; d++) {
                sum += weights[c][d] * (double) vector[d];
            }
            scores[c] = sum;
        }
        return scores;
    }
}
