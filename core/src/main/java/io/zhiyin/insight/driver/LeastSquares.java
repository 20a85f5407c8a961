package io.zhiyin.insight.driver;

/**
 * Weighted least squares on columns of zeros and ones with an intercept, and standard errors that hold whatever the spread of
 * the residuals (HC3: MacKinnon and White 1985; Long and Ervin 2000).
 *
 * @param coefficients the intercept first, then the columns
 * @param errors their standard errors
 * @param rows how many rows of its own each coefficient rests on: the inverse of its variance in units of the residuals'
 * @param residuals what the mean of some rows looks like by chance
 */
record LeastSquares(double[] coefficients, double[] errors, double[] rows, ChanceMean residuals) {
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
        double[][] inverse = cholesky.inverse();
        double[] rows = new double[p];
        for (int i = 0; i < p; i++) {
            rows[i] = 1 / inverse[i][i];
        }
        double[] residuals = residuals(table, kept, row, coefficients);
        double[] errors = errors(table, kept, row, residuals, inverse);
        return new LeastSquares(coefficients, errors, rows, new ChanceMean(residuals));
    }

    private static double[] residuals(OutcomeTable table, int[] kept, int[] row, double[] coefficients) {
        double[] residuals = new double[table.rows()];
        for (int r = 0; r < table.rows(); r++) {
            int n = read(table, r, kept, row);
            residuals[r] = table.value(r);
            for (int i = 0; i < n; i++) {
                residuals[r] -= coefficients[row[i]];
            }
        }
        return residuals;
    }

    private static double[] errors(OutcomeTable table, int[] kept, int[] row, double[] residuals, double[][] inverse) {
        int p = inverse.length;
        double[][] meat = new double[p][p];
        for (int r = 0; r < table.rows(); r++) {
            int n = read(table, r, kept, row);
            double leverage = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    leverage += inverse[row[i]][row[j]];
                }
            }
            double weight = table.weight(r);
            double residual = weight * residuals[r] / (1 - Math.min(HIGHEST_LEVERAGE, weight * leverage));
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
