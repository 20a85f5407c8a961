package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each phrase sets a group of statements apart: class-based TF-IDF (Grootendorst 2022), {@code tf(x, c) · log(1 + A
 * / f(x))} with tf the share of the group's statements that hold the phrase, f its count everywhere, and A the mean count of
 * phrases per group.
 */
final class ClassTerms {
    /** A phrase within one group. */
    record Term(Phrase phrase, int count, double weight) {}

    private final List<Map<String, Tally>> groups = new ArrayList<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private long total;

    /** The phrase's count in a group and how often each of its surfaces was written. */
    private static final class Tally {
        private final Phrase first;
        private final Map<String, Integer> surfaces = new TreeMap<>();
        private final Map<Phrase.Shape, Integer> shapes = new TreeMap<>();
        private int count;

        private Tally(Phrase first) {
            this.first = first;
        }

        private void add(Phrase phrase) {
            count++;
            surfaces.merge(phrase.surface(), 1, Integer::sum);
            shapes.merge(phrase.shape(), 1, Integer::sum);
        }

        private Phrase typical() {
            return new Phrase(first.key(), first.words(), mostFrequent(surfaces), mostFrequent(shapes));
        }

        /** The shorter surface of two equally frequent ones. */
        private static <T extends Comparable<T>> T mostFrequent(Map<T, Integer> counts) {
            return counts.entrySet().stream()
                    .max(Map.Entry.<T, Integer>comparingByValue()
                            .thenComparing(entry -> -entry.getKey().toString().length())
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    /** Adds a group and returns its number; a phrase counts once per statement. */
    int add(List<List<Phrase>> statements) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (List<Phrase> phrases : statements) {
            Set<String> seen = new HashSet<>();
            for (Phrase phrase : phrases) {
                if (seen.add(phrase.key())) {
                    tallies.computeIfAbsent(phrase.key(), key -> new Tally(phrase))
                            .add(phrase);
                    everywhere.merge(phrase.key(), 1, Integer::sum);
                    total++;
                }
            }
        }
        groups.add(tallies);
        sizes.add(statements.size());
        return groups.size() - 1;
    }

    int size(int group) {
        return sizes.get(group);
    }

    /** The group's phrases, the heaviest first; equal weights by key. */
    List<Term> terms(int group) {
        double perGroup = (double) total / groups.size();
        List<Term> terms = new ArrayList<>();
        for (Tally tally : groups.get(group).values()) {
            int count = tally.count;
            int all = everywhere.getOrDefault(tally.first.key(), count);
            double weight = (double) count / sizes.get(group) * StrictMath.log(1 + perGroup / all);
            terms.add(new Term(tally.typical(), count, weight));
        }
        terms.sort(Comparator.comparingDouble(Term::weight)
                .reversed()
                .thenComparing(term -> term.phrase().key()));
        return terms;
    }
}
