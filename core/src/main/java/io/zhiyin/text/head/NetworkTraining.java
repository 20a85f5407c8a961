package io.zhiyin.text.head;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains a {@link DenseNetwork} by gradient steps on the cross-entropy of its softmax: Adam (Kingma and Ba 2015) with weight decay
 * kept apart from the gradient (Loshchilov and Hutter 2019) and dropout (Srivastava et al. 2014). Each batch is cut into
 * {@value #SHARDS} parts whatever the number of threads, so the same set, options and seed give the same network.
 */
final class NetworkTraining {
    /** These were chosen on a part of the training texts of one set of reviews that no reported figure uses. */
    private static final int EPOCHS = 10;

    private static final double STEP = 1e-3;
    private static final double DECAY = 0.1;
    private static final double INPUTS_DROPPED = 0.2;
    private static final double UNITS_DROPPED = 0.5;
    private static final int BATCH = 128;
    private static final int SHARDS = 4;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double TINY = 1e-8;

    private final TrainingSet set;
    private final int dimensions;
    private final int units;
    private final int classes;
    private final float[] mean;
    private final float[] scale;
    private final SplittableRandom random;
    /** All that is learnt: hidden weights (dimension by dimension), hidden biases, output weights (unit by unit), output biases. */
    private final float[] learnt;

    private final float[] first;
    private final float[] second;
    private int steps;

    private NetworkTraining(TrainingSet set, int units, long seed) {
        this.set = set;
        this.dimensions = set.vector(0).length;
        this.units = units;
        this.classes = set.classes();
        this.mean = new float[dimensions];
        this.scale = new float[dimensions];
        this.random = new SplittableRandom(seed);
        this.learnt = new float[biasesFrom() + units + units * classes + classes];
        this.first = new float[learnt.length];
        this.second = new float[learnt.length];
        standardize();
        begin();
    }

    static DenseNetwork train(TrainingSet set, int units, long seed) {
        NetworkTraining training = new NetworkTraining(set, units, seed);
        int[] order = IntStream.range(0, set.size()).toArray();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            training.shuffle(order);
            double step = STEP * (1 - (double) epoch / EPOCHS);
            for (int from = 0; from < order.length; from += BATCH) {
                training.step(Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH)), step);
            }
        }
        return training.network();
    }

    private int biasesFrom() {
        return dimensions * units;
    }

    private int outputsFrom() {
        return biasesFrom() + units;
    }

    private int outputBiasesFrom() {
        return outputsFrom() + units * classes;
    }

    /** Each dimension is taken with mean 0 and deviation 1. */
    private void standardize() {
        double[] sums = new double[dimensions];
        double[] squares = new double[dimensions];
        for (int i = 0; i < set.size(); i++) {
            float[] vector = set.vector(i);
            for (int d = 0; d < dimensions; d++) {
                sums[d] += vector[d];
                squares[d] += (double) vector[d] * vector[d];
            }
        }
        for (int d = 0; d < dimensions; d++) {
            double middle = sums[d] / set.size();
            mean[d] = (float) middle;
            double variance = Math.max(0, squares[d] / set.size() - middle * middle);
            scale[d] = (float) (1 / Math.sqrt(variance + 1e-8));
        }
    }

    /** Half of what He et al. (2015) begin with: standardized sentence vectors have dimensions that go together. */
    private void begin() {
        double spread = Math.sqrt(2.0 / dimensions) / 2;
        for (int i = 0; i < biasesFrom(); i++) {
            learnt[i] = (float) (random.nextGaussian() * spread);
        }
        for (int i = outputsFrom(); i < outputBiasesFrom(); i++) {
            learnt[i] = (float) (random.nextGaussian() / Math.sqrt(units));
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void step(int[] batch, double step) {
        SplittableRandom[] dice = new SplittableRandom[SHARDS];
        for (int shard = 0; shard < SHARDS; shard++) {
            dice[shard] = random.split();
        }
        float[][] slopes = new float[SHARDS][];
        IntStream.range(0, SHARDS).parallel().forEach(shard -> slopes[shard] = slope(batch, shard, dice[shard]));
        steps++;
        double firstShare = 1 - StrictMath.pow(FIRST_MOMENT, steps);
        double secondShare = 1 - StrictMath.pow(SECOND_MOMENT, steps);
        for (int i = 0; i < learnt.length; i++) {
            float slope = (slopes[0][i] + slopes[1][i] + slopes[2][i] + slopes[3][i]) / batch.length;
            first[i] = (float) (FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope);
            second[i] = (float) (SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope * slope);
            boolean decays = i < biasesFrom();
            double towards = first[i] / firstShare / (Math.sqrt(second[i] / secondShare) + TINY);
            learnt[i] -= (float) (step * (towards + (decays ? DECAY * learnt[i] : 0)));
        }
    }

    /** The sum of the slopes of a shard's rows. */
    private float[] slope(int[] batch, int shard, SplittableRandom dice) {
        float[] slope = new float[learnt.length];
        float[] input = new float[dimensions];
        float[] hidden = new float[units];
        float[] kept = new float[units];
        for (int at = shard; at < batch.length; at += SHARDS) {
            int row = batch[at];
            read(set.vector(row), input, dice);
            forward(input, hidden, kept, dice);
            float[] errors = errors(hidden, set.label(row));
            backward(input, hidden, kept, errors, slope);
        }
        return slope;
    }

    private void read(float[] vector, float[] input, SplittableRandom dice) {
        float grown = (float) (1 / (1 - INPUTS_DROPPED));
        for (int d = 0; d < dimensions; d++) {
            boolean dropped = dice.nextDouble() < INPUTS_DROPPED;
            input[d] = dropped ? 0 : (vector[d] - mean[d]) * scale[d] * grown;
        }
    }

    private void forward(float[] input, float[] hidden, float[] kept, SplittableRandom dice) {
        System.arraycopy(learnt, biasesFrom(), hidden, 0, units);
        for (int d = 0; d < dimensions; d++) {
            float value = input[d];
            if (value != 0) {
                int from = d * units;
                for (int h = 0; h < units; h++) {
                    hidden[h] += value * learnt[from + h];
                }
            }
        }
        float grown = (float) (1 / (1 - UNITS_DROPPED));
        for (int h = 0; h < units; h++) {
            kept[h] = hidden[h] <= 0 || dice.nextDouble() < UNITS_DROPPED ? 0 : grown;
            hidden[h] *= kept[h];
        }
    }

    /** What the softmax of the scores gives each class more than it should. */
    private float[] errors(float[] hidden, int label) {
        double[] scores = new double[classes];
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            double score = learnt[outputBiasesFrom() + c];
            for (int h = 0; h < units; h++) {
                score += hidden[h] * learnt[outputsFrom() + h * classes + c];
            }
            scores[c] = score;
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            scores[c] = StrictMath.exp(scores[c] - largest);
            sum += scores[c];
        }
        float[] errors = new float[classes];
        for (int c = 0; c < classes; c++) {
            errors[c] = (float) (scores[c] / sum - (c == label ? 1 : 0));
        }
        return errors;
    }

    private void backward(float[] input, float[] hidden, float[] kept, float[] errors, float[] slope) {
        float[] back = new float[units];
        for (int h = 0; h < units; h++) {
            int from = outputsFrom() + h * classes;
            float sum = 0;
            for (int c = 0; c < classes; c++) {
                slope[from + c] += errors[c] * hidden[h];
                sum += errors[c] * learnt[from + c];
            }
            back[h] = sum * kept[h];
            slope[biasesFrom() + h] += back[h];
        }
        for (int c = 0; c < classes; c++) {
            slope[outputBiasesFrom() + c] += errors[c];
        }
        for (int d = 0; d < dimensions; d++) {
            float value = input[d];
            if (value != 0) {
                int from = d * units;
                for (int h = 0; h < units; h++) {
                    slope[from + h] += value * back[h];
                }
            }
        }
    }

    /** What was learnt, over vectors as they come. */
    private DenseNetwork network() {
        float[][] hidden = new float[dimensions][units];
        double[] biases = new double[units];
        for (int h = 0; h < units; h++) {
            biases[h] = learnt[biasesFrom() + h];
        }
        for (int d = 0; d < dimensions; d++) {
            for (int h = 0; h < units; h++) {
                hidden[d][h] = learnt[d * units + h] * scale[d];
                biases[h] -= hidden[d][h] * (double) mean[d];
            }
        }
        float[] hiddenBiases = new float[units];
        for (int h = 0; h < units; h++) {
            hiddenBiases[h] = (float) biases[h];
        }
        float[][] outputs = new float[classes][units];
        for (int c = 0; c < classes; c++) {
            for (int h = 0; h < units; h++) {
                outputs[c][h] = learnt[outputsFrom() + h * classes + c];
            }
        }
        return new DenseNetwork(
                hidden, hiddenBiases, outputs, Arrays.copyOfRange(learnt, outputBiasesFrom(), learnt.length));
    }
}
