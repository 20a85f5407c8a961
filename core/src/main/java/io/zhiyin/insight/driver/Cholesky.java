package io.zhiyin.insight.driver;

/** The lower triangle L of a symmetric positive definite matrix A = L Lᵀ, which solves and inverts. */
final class Cholesky {
    private final double[][] lower;

    /**
     * @param matrix symmetric; only its lower triangle is read
     * @throws IllegalArgumentException if it is not positive definite
     */
    Cholesky(double[][] matrix) {
        int n = matrix.length;
        lower = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] row = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double[] other = j == i ? row : lower[j];
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * other[k];
                }
                if (j < i) {
                    row[j] = sum / other[j];
                } else if (sum > 0) {
                    row[j] = Math.sqrt(sum);
                } else {
                    throw new IllegalArgumentException("the matrix is not positive definite");
                }
            }
            lower[i] = row;
        }
    }

    double[] solve(double[] right) {
        int n = lower.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }

    double[][] inverse() {
        int n = lower.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(unit); // symmetric, so a column is a row
        }
        return inverse;
    }
}
