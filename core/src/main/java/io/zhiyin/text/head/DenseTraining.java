package io.zhiyin.text.head;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;

/**
 * Trains the linear model over vectors, each class against the rest. Values are rounded to {@value #LEVELS} levels, so that
 * rows share their feature objects: 40,000 vectors of 1,024 numbers then take 160 MB and not 1.2 GB.
 */
final class DenseTraining {
    private static final int LEVELS = 401;
    private static final double LARGEST =
            0.4; // vectors of length 1 and some hundred dimensions rarely have larger values
    private static final double SCALE = 10;

    private DenseTraining() {}

    static DenseLinear train(TrainingSet set, HeadTrainer.Options options) {
        int dimensions = set.vector(0).length;
        int classes = set.classes();
        float[][] weights = new float[classes][dimensions];
        float[] biases = new float[classes];
        Feature[][] rows = withBias(rows(set, dimensions, 0, SCALE), dimensions);
        int planes = classes == 2 ? 1 : classes;
        for (int c = 0; c < planes; c++) {
            boolean[] positive = new boolean[set.size()];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = set.label(i) == c;
            }
            double[] plane =
                    Solver.separate(rows, positive, dimensions, SolverType.L2R_LR, options.denseCost(), options.seed());
            for (int d = 0; d < dimensions; d++) {
                weights[c][d] = (float) (plane[d] * SCALE);
            }
            biases[c] = (float) plane[dimensions];
        }
        if (classes == 2) {
            for (int d = 0; d < dimensions; d++) {
                weights[1][d] = -weights[0][d];
            }
            biases[1] = -biases[0];
        }
        return new DenseLinear(weights, biases);
    }

    private static Feature[][] withBias(Feature[][] rows, int dimensions) {
        Feature one = new FeatureNode(dimensions + 1, 1);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(rows[i], dimensions + 1);
            rows[i][dimensions] = one;
        }
        return rows;
    }

    /** Every row's vector as features, numbered from {@code before + 1} on and multiplied by {@code scale}. */
    static Feature[][] rows(TrainingSet set, int dimensions, int before, double scale) {
        Feature[][] nodes = new Feature[dimensions][LEVELS];
        Feature[][] rows = new Feature[set.size()][dimensions];
        for (int i = 0; i < rows.length; i++) {
            float[] vector = set.vector(i);
            for (int d = 0; d < dimensions; d++) {
                double clipped = Math.max(-LARGEST, Math.min(LARGEST, vector[d]));
                int level = (int) Math.round((clipped / LARGEST + 1) / 2 * (LEVELS - 1));
                if (nodes[d][level] == null) {
                    nodes[d][level] =
                            new FeatureNode(before + d + 1, (level * 2.0 / (LEVELS - 1) - 1) * LARGEST * scale);
                }
                rows[i][d] = nodes[d][level];
            }
        }
        return rows;
    }
}
