package io.zhiyin.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well predicted labels match the true ones. Abstaining ({@link #ABSTAINED}) is wrong everywhere and is no class of its
 * own.
 *
 * @param accuracy with Wilson's 95 % interval
 * @param coverage the share of items on which the predictor did not abstain
 * @param classes a score for every label that was true or predicted at least once, by label
 */
public record Classification(Estimate accuracy, Estimate coverage, SortedMap<String, ClassScore> classes) {
    /** Stands for "no answer" among the predicted labels. */
    public static final String ABSTAINED = "";

    public Classification {
        classes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    public static Classification of(List<String> truth, List<String> predicted) {
        if (truth.size() != predicted.size() || truth.isEmpty()) {
            throw new IllegalArgumentException("as many predictions as true labels are needed, at least one; were "
                    + predicted.size() + " and " + truth.size());
        }
        SortedMap<String, ClassScore> classes = new TreeMap<>();
        long right = 0;
        long answered = 0;
        for (int i = 0; i < truth.size(); i++) {
            String wanted = truth.get(i);
            String came = predicted.get(i);
            if (came.equals(wanted)) {
                right++;
                classes.merge(wanted, new ClassScore(1, 0, 0), ClassScore::plus);
            } else {
                classes.merge(wanted, new ClassScore(0, 0, 1), ClassScore::plus);
                if (!came.equals(ABSTAINED)) {
                    classes.merge(came, new ClassScore(0, 1, 0), ClassScore::plus);
                }
            }
            answered += came.equals(ABSTAINED) ? 0 : 1;
        }
        int n = truth.size();
        return new Classification(Wilson.estimate(right, n), Wilson.estimate(answered, n), classes);
    }

    /** The mean of the classes' F1, every class alike. */
    public double macroF1() {
        return classes.values().stream().mapToDouble(ClassScore::f1).average().orElse(0);
    }

    /** F1 over all decisions together; equals accuracy when nothing abstained. */
    public double microF1() {
        return classes.values().stream()
                .reduce(new ClassScore(0, 0, 0), ClassScore::plus)
                .f1();
    }
}
