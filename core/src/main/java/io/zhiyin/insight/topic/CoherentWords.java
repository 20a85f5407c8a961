package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The top words of topics of documents: class-based TF-IDF finds the candidates, each word goes to the one topic that it sets
 * apart most, and among a topic's candidates those are kept that stand together in the texts.
 */
final class CoherentWords {
    private static final int TOP = 10;

    private final int candidates;
    private final double coherence;
    private final double leastShare;

    CoherentWords(int candidates, double coherence, double leastShare) {
        this.candidates = candidates;
        this.coherence = coherence;
        this.leastShare = leastShare;
    }

    private record Weighted(String word, double weight) {}

    private static final Comparator<Weighted> HEAVIEST =
            Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::word);

    /** The words of every topic, best first. */
    List<List<String>> of(List<List<String>> documents, int[] topicOfDocument, int topics) {
        List<List<Weighted>> found = candidates(documents, topicOfDocument, topics);
        List<String> vocabulary = found.stream()
                .flatMap(List::stream)
                .map(Weighted::word)
                .distinct()
                .toList();
        WindowCounts counts = WindowCounts.of(documents, vocabulary, TopicQuality.WINDOW);
        return found.stream().map(list -> coherent(list, counts)).toList();
    }

    private List<List<Weighted>> candidates(List<List<String>> documents, int[] topicOfDocument, int topics) {
        List<Map<String, Integer>> perTopic = new ArrayList<>();
        List<Map<String, Integer>> documentsWith = new ArrayList<>();
        int[] sizes = new int[topics];
        long[] totals = new long[topics];
        for (int topic = 0; topic < topics; topic++) {
            perTopic.add(new TreeMap<>());
            documentsWith.add(new HashMap<>());
        }
        Map<String, Integer> everywhere = new HashMap<>();
        long all = 0;
        for (int document = 0; document < documents.size(); document++) {
            int topic = topicOfDocument[document];
            if (topic < 0) {
                continue;
            }
            sizes[topic]++;
            for (String word : documents.get(document)) {
                perTopic.get(topic).merge(word, 1, Integer::sum);
                everywhere.merge(word, 1, Integer::sum);
                totals[topic]++;
                all++;
            }
            for (String word : new HashSet<>(documents.get(document))) {
                documentsWith.get(topic).merge(word, 1, Integer::sum);
            }
        }
        double perClass = (double) all / topics;
        Map<String, Integer> owner = new HashMap<>();
        Map<String, Double> ownerWeight = new HashMap<>();
        List<List<Weighted>> weighted = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            List<Weighted> words = new ArrayList<>();
            double least = Math.max(2, leastShare * sizes[topic]);
            for (Map.Entry<String, Integer> entry : perTopic.get(topic).entrySet()) {
                String word = entry.getKey();
                double weight = (double) entry.getValue()
                        / totals[topic]
                        * StrictMath.log(1 + perClass / everywhere.getOrDefault(word, 1));
                if (documentsWith.get(topic).getOrDefault(word, 0) >= least) {
                    words.add(new Weighted(word, weight));
                    if (weight > ownerWeight.getOrDefault(word, 0.0)) {
                        owner.put(word, topic);
                        ownerWeight.put(word, weight);
                    }
                }
            }
            weighted.add(words);
        }
        List<List<Weighted>> own = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            int number = topic;
            own.add(weighted.get(topic).stream()
                    .filter(word -> owner.getOrDefault(word.word(), -1) == number)
                    .sorted(HEAVIEST)
                    .limit(candidates)
                    .toList());
        }
        return own;
    }

    /** Grows a set from each of the heaviest candidates, always by the word that fits best, and keeps the best set. */
    private List<String> coherent(List<Weighted> words, WindowCounts counts) {
        if (words.size() <= TOP) {
            return words.stream().map(Weighted::word).toList();
        }
        double heaviest = words.get(0).weight();
        double[] worth = new double[words.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = (1 - coherence) * words.get(i).weight() / heaviest;
        }
        double[][] fit = new double[words.size()][words.size()];
        for (int i = 0; i < fit.length; i++) {
            for (int j = 0; j < i; j++) {
                fit[i][j] = coherence
                        * counts.npmi(words.get(i).word(), words.get(j).word());
                fit[j][i] = fit[i][j];
            }
        }
        List<Integer> best = List.of();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int seed = 0; seed < TOP; seed++) {
            List<Integer> grown = grow(seed, worth, fit);
            double score = score(grown, worth, fit);
            if (score > bestScore) {
                bestScore = score;
                best = grown;
            }
        }
        return best.stream().sorted().map(i -> words.get(i).word()).toList();
    }

    private static List<Integer> grow(int seed, double[] worth, double[][] fit) {
        List<Integer> chosen = new ArrayList<>(List.of(seed));
        while (chosen.size() < TOP) {
            int next = -1;
            double nextScore = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < worth.length; i++) {
                double score = worth[i];
                for (int other : chosen) {
                    score += fit[i][other] / chosen.size();
                }
                if (!chosen.contains(i) && score > nextScore) {
                    next = i;
                    nextScore = score;
                }
            }
            chosen.add(next);
        }
        return chosen;
    }

    private static double score(List<Integer> chosen, double[] worth, double[][] fit) {
        double score = 0;
        for (int i : chosen) {
            score += worth[i];
            for (int j : chosen) {
                score += fit[i][j] / (TOP - 1);
            }
        }
        return score;
    }
}
