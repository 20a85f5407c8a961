package io.zhiyin.text.head;

/**
 * Turns the scores of both linear models into probabilities: softmax over {@code sparse · a + dense · b + bias[class]}, fitted
 * on scores of texts that the models had not seen (Platt 1999, in its form for several classes).
 */
record Calibration(double sparse, double dense, double[] biases) {
    double[] probabilities(double[] sparseScores, double[] denseScores) {
        double[] logits = new double[biases.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < logits.length; c++) {
            logits[c] = sparse * sparseScores[c] + dense * denseScores[c] + biases[c];
            largest = Math.max(largest, logits[c]);
        }
        double sum = 0;
        for (int c = 0; c < logits.length; c++) {
            logits[c] = StrictMath.exp(logits[c] - largest);
            sum += logits[c];
        }
        for (int c = 0; c < logits.length; c++) {
            logits[c] /= sum;
        }
        return logits;
    }

    /** Fits by gradient steps with a step length for each weight (Rprop), which needs no tuning. */
    static Calibration fit(double[][] sparseScores, double[][] denseScores, int[] labels, int classes) {
        int weights = classes + 2;
        double[] at = new double[weights];
        at[0] = 1;
        at[1] = 1;
        double[] step = new double[weights];
        java.util.Arrays.fill(step, 0.05);
        double[] last = new double[weights];
        for (int round = 0; round < 300; round++) {
            double[] slope = slope(at, sparseScores, denseScores, labels, classes);
            for (int w = 0; w < weights; w++) {
                double agreement = slope[w] * last[w];
                step[w] = Math.max(1e-6, Math.min(1, step[w] * (agreement > 0 ? 1.2 : agreement < 0 ? 0.5 : 1)));
                if (agreement >= 0) {
                    at[w] -= Math.signum(slope[w]) * step[w];
                    last[w] = slope[w];
                } else {
                    last[w] = 0;
                }
            }
            at[0] = Math.max(0, at[0]);
            at[1] = Math.max(0, at[1]);
        }
        return of(at, classes);
    }

    private static double[] slope(double[] at, double[][] sparse, double[][] dense, int[] labels, int classes) {
        Calibration now = of(at, classes);
        double[] slope = new double[at.length];
        for (int i = 0; i < labels.length; i++) {
            double[] p = now.probabilities(sparse[i], dense[i]);
            for (int c = 0; c < classes; c++) {
                double error = p[c] - (labels[i] == c ? 1 : 0);
                slope[0] += error * sparse[i][c];
                slope[1] += error * dense[i][c];
                slope[c + 2] += error;
            }
        }
        for (int c = 0; c < classes; c++) {
            slope[c + 2] += 2 * at[c + 2]; // a weak pull to 0 keeps the biases of rare classes sane
        }
        return slope;
    }

    private static Calibration of(double[] at, int classes) {
        double[] biases = new double[classes];
        System.arraycopy(at, 2, biases, 0, classes);
        return new Calibration(at[0], at[1], biases);
    }
}
