package io.zhiyin.text.head;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;

/**
 * Trains the linear model over n-grams, each class against the rest: a support vector machine over n-grams weighted by how
 * much more often they occur in the class than outside (NB-SVM, Wang and Manning 2012).
 */
final class SparseTraining {
    private SparseTraining() {}

    static SparseLinear train(TrainingSet set, HeadTrainer.Options options) {
        int[] vocabulary = vocabulary(set, options.minCount());
        int[][] rows = new int[set.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = places(vocabulary, set.grams(i));
        }
        int classes = set.classes();
        double[][] weights = new double[classes][];
        double[] biases = new double[classes];
        for (int c = 0; c < (classes == 2 ? 1 : classes); c++) {
            double[] plane = plane(set, rows, vocabulary.length, c, options);
            weights[c] = Arrays.copyOf(plane, vocabulary.length);
            biases[c] = plane[vocabulary.length];
        }
        if (classes == 2) {
            weights[1] = Arrays.stream(weights[0]).map(w -> -w).toArray();
            biases[1] = -biases[0];
        }
        return pruned(vocabulary, weights, biases, options.maxGrams());
    }

    private static double[] plane(TrainingSet set, int[][] rows, int features, int label, HeadTrainer.Options options) {
        boolean[] positive = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            positive[i] = set.label(i) == label;
        }
        double[] ratios = logRatios(rows, positive, features);
        Feature[][] x = new Feature[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            int[] row = rows[i];
            double scale = 1 / Math.sqrt(Math.max(1, row.length));
            x[i] = new Feature[row.length + 1];
            for (int k = 0; k < row.length; k++) {
                x[i][k] = new FeatureNode(row[k] + 1, ratios[row[k]] * scale);
            }
            x[i][row.length] = new FeatureNode(features + 1, 1);
        }
        double[] plane = Solver.separate(
                x, positive, features, SolverType.L2R_L2LOSS_SVC_DUAL, options.sparseCost(), options.seed());
        for (int f = 0; f < features; f++) {
            plane[f] *= ratios[f];
        }
        return plane;
    }

    /** How much more often each n-gram occurs inside the class than outside, as logarithms. */
    private static double[] logRatios(int[][] rows, boolean[] positive, int features) {
        double[] inside = new double[features];
        double[] outside = new double[features];
        Arrays.fill(inside, 1);
        Arrays.fill(outside, 1);
        double allInside = features;
        double allOutside = features;
        for (int i = 0; i < rows.length; i++) {
            for (int f : rows[i]) {
                if (positive[i]) {
                    inside[f]++;
                    allInside++;
                } else {
                    outside[f]++;
                    allOutside++;
                }
            }
        }
        double[] ratios = new double[features];
        for (int f = 0; f < features; f++) {
            ratios[f] = StrictMath.log((inside[f] / allInside) / (outside[f] / allOutside));
        }
        return ratios;
    }

    static int[] vocabulary(TrainingSet set, int minCount) {
        int total = 0;
        for (int i = 0; i < set.size(); i++) {
            total += set.grams(i).length;
        }
        int[] all = new int[total];
        int size = 0;
        for (int i = 0; i < set.size(); i++) {
            System.arraycopy(set.grams(i), 0, all, size, set.grams(i).length);
            size += set.grams(i).length;
        }
        Arrays.sort(all);
        int kept = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && all[to] == all[from]) {
                to++;
            }
            if (to - from >= minCount) {
                all[kept++] = all[from];
            }
            from = to;
        }
        return Arrays.copyOf(all, kept);
    }

    static int[] places(int[] vocabulary, int[] grams) {
        int[] places = new int[grams.length];
        int size = 0;
        for (int gram : grams) {
            int at = Arrays.binarySearch(vocabulary, gram);
            if (at >= 0) {
                places[size++] = at;
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** Keeps the n-grams whose largest weight over the classes is largest. */
    static SparseLinear pruned(int[] vocabulary, double[][] weights, double[] biases, int most) {
        double[] largest = new double[vocabulary.length];
        for (double[] row : weights) {
            for (int f = 0; f < largest.length; f++) {
                largest[f] = Math.max(largest[f], Math.abs(row[f]));
            }
        }
        double[] sorted = largest.clone();
        Arrays.sort(sorted);
        double least = sorted.length > most ? sorted[sorted.length - most] : 0;
        int[] kept = java.util.stream.IntStream.range(0, vocabulary.length)
                .filter(f -> largest[f] > least || least == 0)
                .toArray();
        int[] hashes = Arrays.stream(kept).map(f -> vocabulary[f]).toArray();
        double[][] keptWeights = new double[weights.length][kept.length];
        for (int c = 0; c < weights.length; c++) {
            for (int k = 0; k < kept.length; k++) {
                keptWeights[c][k] = weights[c][kept[k]];
            }
        }
        return SparseLinear.rounded(hashes, keptWeights, biases);
    }
}
