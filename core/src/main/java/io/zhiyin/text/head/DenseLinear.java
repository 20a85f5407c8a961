package io.zhiyin.text.head;

/** A linear model over a vector: for each class a weight per dimension and a bias. */
record DenseLinear(float[][] weights, float[] biases) {
    int dimensions() {
        return weights.length == 0 ? 0 : weights[0].length;
    }

    /** A score for every class. */
    double[] scores(float[] vector) {
        if (vector.length != dimensions()) {
            throw new IllegalArgumentException(
                    "the head was trained on vectors of " + dimensions() + " dimensions, came " + vector.length);
        }
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
