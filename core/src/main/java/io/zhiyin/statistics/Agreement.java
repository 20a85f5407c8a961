package io.zhiyin.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far labellers agree beyond chance. */
public final class Agreement {
    private static final double CONFIDENCE = .95;

    private Agreement() {}

    /**
     * Cohen's kappa of two labellers over the same items, in the same order, with its 95 % interval. Where both give one
     * single label to everything, kappa is undefined and counts as 1.
     *
     * <p>Standard error: Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323–327.
     */
    public static Estimate cohensKappa(List<String> first, List<String> second) {
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException(
                    "two labellers need the same items, at least one; were " + first.size() + " and " + second.size());
        }
        Map<String, Integer> places = new TreeMap<>();
        first.forEach(label -> places.put(label, 0));
        second.forEach(label -> places.put(label, 0));
        int next = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        long[][] table = new long[places.size()][places.size()];
        for (int i = 0; i < first.size(); i++) {
            table[places.getOrDefault(first.get(i), 0)][places.getOrDefault(second.get(i), 0)]++;
        }
        return cohensKappa(table);
    }

    /** Cohen's kappa from a square table of counts: rows are the first labeller's classes, columns the second's. */
    public static Estimate cohensKappa(long[][] table) {
        int k = table.length;
        double n = 0;
        double[] rows = new double[k];
        double[] columns = new double[k];
        for (int i = 0; i < k; i++) {
            if (table[i].length != k) {
                throw new IllegalArgumentException("the table must be square");
            }
            for (int j = 0; j < k; j++) {
                n += table[i][j];
                rows[i] += table[i][j];
                columns[j] += table[i][j];
            }
        }
        if (n == 0) {
            throw new IllegalArgumentException("agreement needs at least one item");
        }
        return kappa(table, rows, columns, n);
    }

    private static Estimate kappa(long[][] table, double[] rows, double[] columns, double n) {
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < table.length; i++) {
            observed += table[i][i] / n;
            expected += rows[i] * columns[i] / (n * n);
        }
        if (expected == 1) {
            return new Estimate(1, new Interval(1, 1), (long) n);
        }
        double kappa = (observed - expected) / (1 - expected);
        double diagonal = 0;
        double off = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                double share = table[i][j] / n;
                if (i == j) {
                    double term = 1 - (rows[i] + columns[i]) / n * (1 - kappa);
                    diagonal += share * term * term;
                } else {
                    double term = (columns[i] + rows[j]) / n;
                    off += share * term * term;
                }
            }
        }
        double rest = kappa - expected * (1 - kappa);
        double variance =
                (diagonal + (1 - kappa) * (1 - kappa) * off - rest * rest) / (n * (1 - expected) * (1 - expected));
        double error = Math.sqrt(Math.max(0, variance));
        return new Estimate(kappa, Normal.around(kappa, error, CONFIDENCE, -1, 1), (long) n);
    }

    /**
     * Krippendorff's alpha for nominal labels by any number of labellers, with gaps. Items with fewer than two labels do
     * not count. Where only one label is ever given, alpha is undefined and counts as 1.
     *
     * <p>Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, section C.
     *
     * @param items every item's labels, one per labeller, empty where a labeller skipped it
     */
    public static double krippendorffAlpha(List<List<Optional<String>>> items) {
        Map<String, Double> totals = new HashMap<>();
        double pairable = 0;
        double agreeing = 0;
        for (List<Optional<String>> item : items) {
            List<String> labels = new ArrayList<>();
            item.forEach(label -> label.ifPresent(labels::add));
            if (labels.size() < 2) {
                continue;
            }
            Map<String, Integer> counts = new TreeMap<>();
            labels.forEach(label -> counts.merge(label, 1, Integer::sum));
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                agreeing += count.getValue() * (count.getValue() - 1.0) / (labels.size() - 1.0);
                totals.merge(count.getKey(), (double) count.getValue(), Double::sum);
            }
            pairable += labels.size();
        }
        if (pairable == 0) {
            throw new IllegalArgumentException("agreement needs an item with at least two labels");
        }
        double byChance = 0;
        for (double total : new TreeMap<>(totals).values()) {
            byChance += total * (total - 1);
        }
        double all = pairable * (pairable - 1);
        return byChance == all ? 1 : ((pairable - 1) * agreeing - byChance) / (all - byChance);
    }
}
