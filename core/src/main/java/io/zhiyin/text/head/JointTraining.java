package io.zhiyin.text.head;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Trains one linear model over n-grams and vectors together, each class against the rest, so that each side learns what the
 * other leaves open. With few texts and many classes that is better than two models trained apart.
 */
final class JointTraining {
    private static final double GRAM_SCALE = Math.sqrt(2);
    private static final double VECTOR_SCALE = 1.6; // vectors of length 1 differ by about .6 around their mean

    /** The model's part over n-grams, which holds the bias, and its part over vectors. */
    record Parts(SparseLinear sparse, VectorModel dense) {}

    private JointTraining() {}

    static Parts train(TrainingSet set, HeadTrainer.Options options) {
        int[] vocabulary = SparseTraining.vocabulary(set, options.minCount());
        int dimensions = set.vector(0).length;
        int features = vocabulary.length + dimensions;
        Feature[][] rows = rows(set, vocabulary, dimensions);
        double[][] sparse = new double[set.classes()][vocabulary.length];
        float[][] dense = new float[set.classes()][dimensions];
        double[] biases = new double[set.classes()];
        for (int c = 0; c < set.classes(); c++) {
            boolean[] positive = new boolean[set.size()];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = set.label(i) == c;
            }
            double[] plane = Solver.separate(
                    rows, positive, features, SolverType.L2R_L2LOSS_SVC_DUAL, options.sparseCost(), options.seed());
            for (int f = 0; f < vocabulary.length; f++) {
                sparse[c][f] = plane[f] * GRAM_SCALE;
            }
            for (int d = 0; d < dimensions; d++) {
                dense[c][d] = (float) (plane[vocabulary.length + d] * VECTOR_SCALE);
            }
            biases[c] = plane[features];
        }
        return new Parts(
                SparseTraining.pruned(vocabulary, sparse, biases, options.maxGrams()),
                new DenseLinear(dense, new float[set.classes()]));
    }

    private static Feature[][] rows(TrainingSet set, int[] vocabulary, int dimensions) {
        Feature[][] vectors = DenseTraining.rows(set, dimensions, vocabulary.length, VECTOR_SCALE);
        Feature one = new FeatureNode(vocabulary.length + dimensions + 1, 1);
        Feature[][] rows = new Feature[set.size()][];
        for (int i = 0; i < rows.length; i++) {
            int[] grams = SparseTraining.places(vocabulary, set.grams(i));
            double value = GRAM_SCALE / Math.sqrt(Math.max(1, grams.length));
            rows[i] = new Feature[grams.length + dimensions + 1];
            for (int k = 0; k < grams.length; k++) {
                rows[i][k] = new FeatureNode(grams[k] + 1, value);
            }
            System.arraycopy(vectors[i], 0, rows[i], grams.length, dimensions);
            rows[i][grams.length + dimensions] = one;
        }
        return rows;
    }
}
