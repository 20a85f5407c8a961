package io.zhiyin.insight.topic;

import java.util.List;

/** Sums and products of vectors, in one fixed order, so that they come out the same everywhere. */
final class Vectors {
    private Vectors() {}

    /** Scales the array itself to length 1; a vector of zeros stays one. */
    static float[] toUnitLength(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        if (squares > 0) {
            double scale = 1 / Math.sqrt(squares);
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) (vector[d] * scale);
            }
        }
        return vector;
    }

    static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float e = 0;
        int whole = one.length / 4 * 4;
        for (int d = 0; d < whole; d += 4) {
            a += one[d] * other[d];
            b += one[d + 1] * other[d + 1];
            c += one[d + 2] * other[d + 2];
            e += one[d + 3] * other[d + 3];
        }
        for (int d = whole; d < one.length; d++) {
            a += one[d] * other[d];
        }
        return (a + b) + (c + e);
    }

    /** The direction in which the vectors lie together. */
    static float[] centre(List<float[]> vectors, int dimensions) {
        double[] sum = sum(vectors, dimensions);
        float[] centre = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
            centre[d] = (float) sum[d];
        }
        return toUnitLength(centre);
    }

    /** The same, by the first dimensions alone. */
    static double[] direction(List<float[]> vectors, int dimensions) {
        double[] direction = sum(vectors, dimensions);
        double squares = 0;
        for (double x : direction) {
            squares += x * x;
        }
        double length = Math.sqrt(squares);
        for (int d = 0; d < dimensions && length > 0; d++) {
            direction[d] /= length;
        }
        return direction;
    }

    /** The mean product over all pairs of different vectors: 1 if all are the same. */
    static double meanPairProduct(List<float[]> vectors, int dimensions) {
        int n = vectors.size();
        if (n < 2) {
            return 1;
        }
        double squares = 0;
        for (double x : sum(vectors, dimensions)) {
            squares += x * x;
        }
        double own = 0;
        for (float[] vector : vectors) {
            own += dot(vector, vector);
        }
        return (squares - own) / ((double) n * (n - 1));
    }

    private static double[] sum(List<float[]> vectors, int dimensions) {
        double[] sum = new double[dimensions];
        for (float[] vector : vectors) {
            for (int d = 0; d < dimensions; d++) {
                sum[d] += vector[d];
            }
        }
        return sum;
    }
}
