package io.zhiyin.text.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a {@link TrainedHead} from labelled texts: one linear model over n-grams and one over vectors, or one over
 * both together, calibrated on texts that they had not seen (cross-validation), and a threshold below which it abstains. The same examples, vectors and
 * options give the same head.
 */
public final class HeadTrainer {
    /**
     * How a head is trained.
     *
     * @param grams which n-grams are looked at
     * @param sparseCost how dearly the model over n-grams pays for an error (the C of a support vector machine)
     * @param denseCost the same for the model over vectors
     * @param minCount in how many texts an n-gram must occur
     * @param maxGrams how many n-grams are kept, those of most weight
     * @param folds how many parts the examples are cut into for calibration
     * @param wrongCost how many right answers one wrong answer outweighs when the threshold is chosen; 0 never abstains
     * @param joint whether one model sees n-grams and vectors together, at the cost {@code sparseCost}; {@code denseCost} then
     *     says nothing
     * @param hidden how many hidden units the model over vectors has; 0 makes it linear
     */
    public record Options(
            Grams grams,
            double sparseCost,
            double denseCost,
            int minCount,
            int maxGrams,
            int folds,
            double wrongCost,
            boolean joint,
            int hidden,
            long seed) {
        public Options {
            if (!(sparseCost > 0 && denseCost > 0 && wrongCost >= 0) || minCount < 1 || maxGrams < 1 || folds < 2) {
                throw new IllegalArgumentException(
                        "costs and counts must be positive and folds at least 2; see the parameters of Options");
            }
            if (hidden < 0 || (joint && hidden > 0)) {
                throw new IllegalArgumentException(
                        "a model over vectors alone may have hidden units, from 0 on; one over n-grams and vectors has none");
            }
        }

        /** For some hundred to some ten thousand texts. */
        public static Options defaults(Grams grams) {
            return new Options(grams, 1, 1, 2, 300_000, 5, 0.5, false, 0, 42);
        }

        public Options withCosts(double newSparseCost, double newDenseCost) {
            return new Options(
                    grams, newSparseCost, newDenseCost, minCount, maxGrams, folds, wrongCost, joint, hidden, seed);
        }

        public Options withMinCount(int newMinCount) {
            return new Options(
                    grams, sparseCost, denseCost, newMinCount, maxGrams, folds, wrongCost, joint, hidden, seed);
        }

        public Options withMaxGrams(int newMaxGrams) {
            return new Options(
                    grams, sparseCost, denseCost, minCount, newMaxGrams, folds, wrongCost, joint, hidden, seed);
        }

        public Options withFolds(int newFolds) {
            return new Options(
                    grams, sparseCost, denseCost, minCount, maxGrams, newFolds, wrongCost, joint, hidden, seed);
        }

        /** One model over n-grams and vectors together. */
        public Options together() {
            return new Options(grams, sparseCost, denseCost, minCount, maxGrams, folds, wrongCost, true, hidden, seed);
        }

        /** A network with so many hidden units over the vectors. */
        public Options withHidden(int newHidden) {
            return new Options(
                    grams, sparseCost, denseCost, minCount, maxGrams, folds, wrongCost, joint, newHidden, seed);
        }

        public Options withSeed(long newSeed) {
            return new Options(
                    grams, sparseCost, denseCost, minCount, maxGrams, folds, wrongCost, joint, hidden, newSeed);
        }

        public Options withWrongCost(double newWrongCost) {
            return new Options(
                    grams, sparseCost, denseCost, minCount, maxGrams, folds, newWrongCost, joint, hidden, seed);
        }
    }

    private final Options options;

    public HeadTrainer(Options options) {
        this.options = options;
    }

    /** Trains on texts with one vector each. */
    public TrainedHead train(List<Example> examples, List<float[]> vectors, SortedMap<String, String> provenance) {
        return train(examples, vectors, examples.size(), provenance);
    }

    /**
     * Trains on texts with one vector each, the labels of some of them guessed.
     *
     * @param trusted how many examples, from the first on, have labels that were not guessed; only these calibrate and set the threshold
     */
    public TrainedHead train(
            List<Example> examples, List<float[]> vectors, int trusted, SortedMap<String, String> provenance) {
        List<String> labels =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        if (examples.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    examples.size() + " examples need as many vectors, came " + vectors.size());
        }
        if (labels.size() < 2) {
            throw new IllegalArgumentException("a head needs examples of at least two labels, found " + labels.size());
        }
        TrainingSet all = TrainingSet.of(examples, vectors, labels, options);
        Unseen unseen = unseenScores(all);
        Calibration calibration = Calibration.fit(
                Arrays.copyOf(unseen.sparse, trusted),
                Arrays.copyOf(unseen.dense, trusted),
                Arrays.copyOf(all.labels(), trusted),
                labels.size());
        double threshold = threshold(all, trusted, unseen, calibration);
        JointTraining.Parts parts = parts(all);
        return new TrainedHead(
                labels,
                options.grams(),
                parts.sparse(),
                parts.dense(),
                calibration,
                threshold,
                withOptions(provenance, examples.size()));
    }

    private JointTraining.Parts parts(TrainingSet set) {
        return options.joint()
                ? JointTraining.train(set, options)
                : new JointTraining.Parts(SparseTraining.train(set, options), overVectors(set));
    }

    private VectorModel overVectors(TrainingSet set) {
        return options.hidden() == 0
                ? DenseTraining.train(set, options)
                : NetworkTraining.train(set, options.hidden(), options.seed());
    }

    private SortedMap<String, String> withOptions(SortedMap<String, String> provenance, int examples) {
        SortedMap<String, String> all = new TreeMap<>(provenance);
        all.put("examples", Integer.toString(examples));
        all.put("options", options.toString());
        return all;
    }

    /** Scores of every text by models that were trained without its part of the examples. */
    private record Unseen(double[][] sparse, double[][] dense) {}

    private Unseen unseenScores(TrainingSet all) {
        double[][] sparse = new double[all.size()][];
        double[][] dense = new double[all.size()][];
        for (int fold = 0; fold < options.folds(); fold++) {
            List<Integer> seen = new ArrayList<>();
            List<Integer> held = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (all.fold(i) == fold ? held : seen).add(i);
            }
            if (held.isEmpty()) {
                continue;
            }
            if (seen.isEmpty()) { // all texts are the same: nothing is left to learn from, so no label scores
                held.forEach(i -> {
                    sparse[i] = new double[all.classes()];
                    dense[i] = new double[all.classes()];
                });
                continue;
            }
            JointTraining.Parts parts = parts(all.part(seen));
            for (int i : held) {
                sparse[i] = parts.sparse().scores(all.grams(i));
                dense[i] = parts.dense().scores(all.vector(i));
            }
        }
        return new Unseen(sparse, dense);
    }

    /** The threshold at which right answers, less wrong ones times their cost, are most. */
    private double threshold(TrainingSet all, int trusted, Unseen unseen, Calibration calibration) {
        int steps = 100;
        double[] gain = new double[steps + 1];
        for (int i = 0; i < trusted; i++) {
            double[] p = calibration.probabilities(unseen.sparse[i], unseen.dense[i]);
            int best = TrainedHead.best(p);
            gain[(int) (p[best] * steps)] += best == all.label(i) ? 1 : -options.wrongCost();
        }
        double sum = 0;
        double most = 0;
        double threshold = 0;
        for (int step = steps; step >= 0; step--) {
            sum += gain[step];
            if (sum >= most) {
                most = sum;
                threshold = step / (double) steps;
            }
        }
        return threshold <= 1.0 / all.classes() + 1e-9 ? 0 : threshold;
    }
}
