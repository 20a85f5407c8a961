package io.zhiyin.commerce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what is wrong with the user's data, so that everything is reported at once and the good rows go on. Counts every
 * problem by code, keeps the first {@value #KEPT_PER_CODE} of each code in full. Not thread-safe.
 */
public final class Problems {
    /** How many problems of one code are kept in full; beyond that they are only counted. */
    public static final int KEPT_PER_CODE = 1000;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    public void add(Problem problem) {
        if (counts.merge(problem.code(), 1L, Long::sum) <= KEPT_PER_CODE) {
            kept.add(problem);
        }
    }

    public void addAll(Problems others) {
        others.kept.forEach(this::add);
        others.counts.forEach((code, count) -> {
            long unseen = count - Math.min(count, KEPT_PER_CODE);
            if (unseen > 0) {
                counts.merge(code, unseen, Long::sum);
            }
        });
    }

    /** The problems kept in full, in the order they were found. */
    public List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How many problems of each code were found, by code. */
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
