package io.zhiyin.text.head;

import java.util.List;

/** Labelled texts as the linear models take them: n-grams, vectors and the number of each label. */
final class TrainingSet {
    private final int[][] grams;
    private final float[][] vectors;
    private final int[] labels;
    private final int[] folds;
    private final int classes;

    private TrainingSet(int[][] grams, float[][] vectors, int[] labels, int[] folds, int classes) {
        this.grams = grams;
        this.vectors = vectors;
        this.labels = labels;
        this.folds = folds;
        this.classes = classes;
    }

    static TrainingSet of(
            List<Example> examples, List<float[]> vectors, List<String> names, HeadTrainer.Options options) {
        int size = examples.size();
        int[][] grams = new int[size][];
        int[] labels = new int[size];
        int[] folds = new int[size];
        for (int i = 0; i < size; i++) {
            Example example = examples.get(i);
            grams[i] = options.grams().of(example.text());
            labels[i] = names.indexOf(example.label());
            folds[i] = fold(grams[i], options);
        }
        return new TrainingSet(grams, vectors.toArray(float[][]::new), labels, folds, names.size());
    }

    /** By the text itself, so that two equal texts never stand on both sides of a cut. */
    private static int fold(int[] grams, HeadTrainer.Options options) {
        long hash = options.seed() * 0x9E3779B97F4A7C15L;
        for (int gram : grams) {
            hash = (hash ^ gram) * 0x100000001B3L;
        }
        return (int) Math.floorMod(((hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L) >>> 17, (long) options.folds());
    }

    TrainingSet part(List<Integer> rows) {
        int[] at = rows.stream().mapToInt(Integer::intValue).toArray();
        int[][] partGrams = new int[at.length][];
        float[][] partVectors = new float[at.length][];
        int[] partLabels = new int[at.length];
        int[] partFolds = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            partGrams[i] = grams[at[i]];
            partVectors[i] = vectors[at[i]];
            partLabels[i] = labels[at[i]];
            partFolds[i] = folds[at[i]];
        }
        return new TrainingSet(partGrams, partVectors, partLabels, partFolds, classes);
    }

    int size() {
        return labels.length;
    }

    int classes() {
        return classes;
    }

    int[] grams(int row) {
        return grams[row];
    }

    float[] vector(int row) {
        return vectors[row];
    }

    int label(int row) {
        return labels[row];
    }

    int[] labels() {
        return labels;
    }

    int fold(int row) {
        return folds[row];
    }
}
