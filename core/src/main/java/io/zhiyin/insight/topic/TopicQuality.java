package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures of topics that need no labels, as the literature has them, so that figures can be compared. */
public final class TopicQuality {
    /** The window that OCTIS, BERTopic's paper and gensim's {@code c_npmi} count in. */
    public static final int WINDOW = 10;

    private TopicQuality() {}

    /**
     * The mean over topics of the mean normalised pointwise mutual information over all pairs of a topic's words, counted in
     * sliding windows over the corpus (Lau, Newman and Baldwin 2014; Röder, Both and Hinneburg 2015).
     *
     * @param topics each topic's top words, ten by convention; topics of fewer than two words are left out
     * @param corpus the texts as words, in order
     */
    public static double npmi(List<List<String>> topics, List<List<String>> corpus) {
        Set<String> vocabulary = topics.stream().flatMap(List::stream).collect(Collectors.toSet());
        WindowCounts counts = WindowCounts.of(corpus, vocabulary, WINDOW);
        return topics.stream()
                .filter(words -> words.size() > 1)
                .mapToDouble(words -> npmi(words, counts))
                .average()
                .orElse(0);
    }

    private static double npmi(List<String> words, WindowCounts counts) {
        double sum = 0;
        for (int i = 1; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += counts.npmi(words.get(i), words.get(j));
            }
        }
        return sum / (words.size() * (words.size() - 1) / 2.0);
    }

    /** The share of different words among all topics' top words (Dieng, Ruiz and Blei 2020). */
    public static double diversity(List<List<String>> topics) {
        long all = topics.stream().mapToLong(List::size).sum();
        Set<String> unique = new HashSet<>();
        topics.forEach(unique::addAll);
        return all == 0 ? 0 : (double) unique.size() / all;
    }

    /** The share of items that have a topic: a number of 0 or more. */
    public static double coverage(int[] topicOfItem) {
        return topicOfItem.length == 0
                ? 0
                : (double) Arrays.stream(topicOfItem)
                                .filter(topic -> topic >= 0)
                                .count()
                        / topicOfItem.length;
    }

    /** How far two groupings of the same items agree beyond chance: the adjusted Rand index (Hubert and Arabie 1985). */
    public static double adjustedRand(int[] one, int[] other) {
        Contingency table = new Contingency(one, other);
        double both = pairs(table.cells);
        double rows = pairs(table.rows);
        double columns = pairs(table.columns);
        double all = one.length * (one.length - 1.0) / 2;
        double expected = all == 0 ? 0 : rows * columns / all;
        double most = (rows + columns) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    /** How many items fall into each pair of groups. */
    private static final class Contingency {
        private final Map<Integer, Integer> rows = new TreeMap<>();
        private final Map<Integer, Integer> columns = new TreeMap<>();
        private final Map<Long, Integer> cells = new TreeMap<>();

        private Contingency(int[] one, int[] other) {
            if (one.length != other.length) {
                throw new IllegalArgumentException(
                        "both groupings must be of the same items, were of " + one.length + " and " + other.length);
            }
            for (int i = 0; i < one.length; i++) {
                rows.merge(one[i], 1, Integer::sum);
                columns.merge(other[i], 1, Integer::sum);
                cells.merge(((long) one[i] << 32) | (other[i] & 0xFFFFFFFFL), 1, Integer::sum);
            }
        }
    }
}
