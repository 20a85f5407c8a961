package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Bootstrap;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Ranking;
import io.zhiyin.statistics.Wilson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How well answers match the labels of a file. Every row counts: one that was abstained on, or that has no label, is wrong.
 * Shares get Wilson's interval, the area DeLong's, F1 the percentile interval of a seeded bootstrap over rows.
 */
final class LabelScores {
    private static final int ABSTAINED = -1;
    private static final int UNLABELLED = -1;
    private static final long MOST_DRAWS = 40_000_000;

    private final List<String> classes;
    private final int[] gold;
    private final int[] predicted;

    private LabelScores(List<String> classes, int[] gold, int[] predicted) {
        this.classes = classes;
        this.gold = gold;
        this.predicted = predicted;
    }

    /**
     * The metrics in the order they are shown.
     *
     * @param gold the true labels, empty where a row has none
     * @param positive the label whose ranking is measured, if there are two
     */
    static Map<String, Estimate> of(List<String> gold, List<Answer> answers, Optional<String> positive, long seed) {
        TreeSet<String> seen = new TreeSet<>(gold);
        answers.stream()
                .filter(answer -> !answer.abstained())
                .map(Answer::label)
                .forEach(seen::add);
        seen.remove("");
        List<String> classes = new ArrayList<>(seen);
        int[] truth = gold.stream()
                .mapToInt(label -> label.isEmpty() ? UNLABELLED : classes.indexOf(label))
                .toArray();
        int[] came = answers.stream()
                .mapToInt(answer -> answer.abstained() ? ABSTAINED : classes.indexOf(answer.label()))
                .toArray();
        Map<String, Estimate> metrics = new LabelScores(classes, truth, came).metrics(seed);
        positive.flatMap(label -> area(gold, answers, label)).ifPresent(area -> metrics.put("auc", area));
        return metrics;
    }

    /** Over the rows that have a label. */
    private static Optional<Estimate> area(List<String> gold, List<Answer> answers, String positive) {
        int[] labelled = IntStream.range(0, gold.size())
                .filter(i -> !gold.get(i).isEmpty())
                .toArray();
        boolean[] up = new boolean[labelled.length];
        double[] scores = new double[labelled.length];
        int ups = 0;
        for (int i = 0; i < up.length; i++) {
            up[i] = gold.get(labelled[i]).equals(positive);
            ups += up[i] ? 1 : 0;
            scores[i] = answers.get(labelled[i]).of(positive);
        }
        return ups == 0 || ups == up.length ? Optional.empty() : Optional.of(Ranking.auc(scores, up));
    }

    private Map<String, Estimate> metrics(long seed) {
        int n = gold.length;
        long right = 0;
        long answered = 0;
        for (int i = 0; i < n; i++) {
            right += gold[i] >= 0 && gold[i] == predicted[i] ? 1 : 0;
            answered += predicted[i] == ABSTAINED ? 0 : 1;
        }
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        metrics.put("accuracy", Wilson.estimate(right, n));
        Bootstrap bootstrap = new Bootstrap(new Bootstrap.Options(resamples(n), .95, seed));
        List<Estimate> figures = bootstrap.percentiles(n, rows -> figures(counts(rows)));
        metrics.put("macro_f1", Wilson.atLeast(figures.get(0), n));
        metrics.put("micro_f1", Wilson.atLeast(figures.get(1), n));
        for (int c = 0; c < classes.size(); c++) {
            metrics.put("f1_" + classes.get(c), Wilson.atLeast(figures.get(c + 2), of(c)));
        }
        metrics.put("coverage", Wilson.estimate(answered, n));
        return metrics;
    }

    /** How many rows are of this class or were taken for it: its F1 stands on them. */
    private double of(int label) {
        long rows = 0;
        for (int i = 0; i < gold.length; i++) {
            rows += gold[i] == label || predicted[i] == label ? 1 : 0;
        }
        return (double) rows;
    }

    private static int resamples(int n) {
        return (int) Math.max(100, Math.min(1000, MOST_DRAWS / n));
    }

    /** Hits, false alarms and misses of every class. */
    private long[][] counts(int[] rows) {
        long[][] counts = new long[3][classes.size()];
        for (int at : rows) {
            if (gold[at] >= 0 && gold[at] == predicted[at]) {
                counts[0][gold[at]]++;
            } else {
                if (predicted[at] != ABSTAINED) {
                    counts[1][predicted[at]]++;
                }
                if (gold[at] != UNLABELLED) {
                    counts[2][gold[at]]++;
                }
            }
        }
        return counts;
    }

    /** Macro-F1, micro-F1, then the F1 of every class. */
    private static double[] figures(long[][] counts) {
        int k = counts[0].length;
        double[] figures = new double[k + 2];
        long hits = 0;
        long others = 0;
        for (int c = 0; c < k; c++) {
            figures[c + 2] = f1(counts[0][c], counts[1][c] + counts[2][c]);
            figures[0] += figures[c + 2] / k;
            hits += counts[0][c];
            others += counts[1][c] + counts[2][c];
        }
        figures[1] = f1(hits, others);
        return figures;
    }

    private static double f1(long hits, long errors) {
        return hits + errors == 0 ? 0 : 2.0 * hits / (2 * hits + errors);
    }
}
