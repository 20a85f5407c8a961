package io.zhiyin.insight.driver;

/**
 * Weighted least squares on columns of zeros and ones with an intercept, and standard errors that hold whatever the spread of
 * the residuals (HC3: MacKinnon and White 1985; Long and Ervin 2000).
 *
 * @param coefficients the intercept first, then the columns
 * @param errors their standard errors
 */
record LeastSquares(double[] coefficients, double[] errors) {
    /** Keeps columns that always stand together solvable; far below what any figure shows. */
    private static final double RIDGE = 1e-6;

    private static final double HIGHEST_LEVERAGE = .999;

    /**
     * @param kept the new place of each of the table's columns, below 0 where it is left out
     * @param width how many columns are kept
     */
    static LeastSquares fit(OutcomeTable table, int[] kept, int width) {
        int p = width + 1;
        int[] row = new int[table.widest() + 1];
        double[][] gram = new double[p][p];
        double[] moments = new double[p];
        for (int r = 0; r < table.rows(); r++) {
            int n = read(table, r, kept, row);
            double weight = table.weight(r);
            add(gram, row, n, weight);
            for (int i = 0; i < n; i++) {
                moments[row[i]] += weight * table.value(r);
            }
        }
        for (int i = 1; i < p; i++) {
            gram[i][i] += RIDGE;
        }
        Cholesky cholesky = new Cholesky(gram);
        double[] coefficients = cholesky.solve(moments);
        return new LeastSquares(coefficients, errors(table, kept, row, coefficients, cholesky.inverse()));
    }

    private static double[] errors(
            OutcomeTable table, int[] kept, int[] row, double[] coefficients, double[][] inverse) {
        int p = coefficients.length;
        double[][] meat = new double[p][p];
        for (int r = 0; r < table.rows(); r++) {
            int n = read(table, r, kept, row);
            double fitted = 0;
            double leverage = 0;
            for (int i = 0; i < n; i++) {
                fitted += coefficients[row[i]];
                for (int j = 0; j < n; j++) {
                    leverage += inverse[row[i]][row[j]];
                }
            }
            double weight = table.weight(r);
            double residual = weight * (table.value(r) - fitted) / (1 - Math.min(HIGHEST_LEVERAGE, weight * leverage));
            add(meat, row, n, residual * residual);
        }
        double[] errors = new double[p];
        for (int i = 0; i < p; i++) {
            errors[i] = Math.sqrt(Math.max(0, quadratic(inverse[i], meat)));
        }
        return errors;
    }

    /** Adds a row's square to the lower triangle. */
    private static void add(double[][] matrix, int[] row, int n, double weight) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (row[j] <= row[i]) {
                    matrix[row[i]][row[j]] += weight;
                }
            }
        }
    }

    private static double quadratic(double[] vector, double[][] lower) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            double inner = 0;
            for (int j = 0; j < i; j++) {
                inner += lower[i][j] * vector[j];
            }
            sum += vector[i] * (2 * inner + lower[i][i] * vector[i]);
        }
        return sum;
    }

    private static int read(OutcomeTable table, int r, int[] kept, int[] row) {
        int n = table.columnsOf(r, kept, row);
        for (int i = n; i > 0; i--) {
            row[i] = row[i - 1] + 1;
        }
        row[0] = 0;
        return n + 1;
    }
}
