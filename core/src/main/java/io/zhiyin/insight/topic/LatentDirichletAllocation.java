package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Latent Dirichlet allocation by collapsed Gibbs sampling (Blei, Ng and Jordan 2003; Griffiths and Steyvers 2004): the
 * traditional topic model that ours is measured against. Cost: words × topics × sweeps. One seed, one result.
 */
public final class LatentDirichletAllocation {
    private static final int TOP = 10;
    private static final double WORD_PRIOR = 0.01;

    private final int topics;
    private final double topicPrior;
    private final int[][] words;
    private final int[][] topicOfWord;
    private final int[][] documentTopics;
    private final int[][] topicWords;
    private final int[] topicTotals;
    private final List<String> vocabulary;
    private final double[] cumulated;

    private LatentDirichletAllocation(List<List<String>> documents, int topics) {
        Map<String, Integer> numbers = new TreeMap<>();
        documents.forEach(document -> document.forEach(word -> numbers.put(word, 0)));
        this.vocabulary = List.copyOf(numbers.keySet());
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        this.topics = topics;
        this.topicPrior = 1.0 / topics; // the symmetric prior that gensim takes unless told otherwise
        this.words = documents.stream()
                .map(document -> document.stream()
                        .mapToInt(word -> numbers.getOrDefault(word, 0))
                        .toArray())
                .toArray(int[][]::new);
        this.topicOfWord = new int[words.length][];
        this.documentTopics = new int[words.length][topics];
        this.topicWords = new int[vocabulary.size()][topics];
        this.topicTotals = new int[topics];
        this.cumulated = new double[topics];
    }

    /**
     * Fits the model.
     *
     * @param sweeps how often every word is drawn anew; 200 suffice for a baseline
     */
    public static DocumentClustering fit(List<List<String>> documents, int topics, int sweeps, long seed) {
        if (topics < 1 || sweeps < 1) {
            throw new IllegalArgumentException(
                    "LDA needs at least one topic and one sweep, got " + topics + " and " + sweeps);
        }
        LatentDirichletAllocation model = new LatentDirichletAllocation(documents, topics);
        SplittableRandom random = new SplittableRandom(seed);
        model.start(random);
        for (int sweep = 0; sweep < sweeps; sweep++) {
            model.sweep(random);
        }
        return new DocumentClustering(model.topicOfDocument(), model.topWords());
    }

    private void start(SplittableRandom random) {
        for (int document = 0; document < words.length; document++) {
            topicOfWord[document] = new int[words[document].length];
            for (int place = 0; place < words[document].length; place++) {
                put(document, place, random.nextInt(topics), 1);
            }
        }
    }

    private void put(int document, int place, int topic, int change) {
        topicOfWord[document][place] = topic;
        documentTopics[document][topic] += change;
        topicWords[words[document][place]][topic] += change;
        topicTotals[topic] += change;
    }

    private void sweep(SplittableRandom random) {
        for (int document = 0; document < words.length; document++) {
            for (int place = 0; place < words[document].length; place++) {
                put(document, place, topicOfWord[document][place], -1);
                put(document, place, draw(document, words[document][place], random), 1);
            }
        }
    }

    private int draw(int document, int word, SplittableRandom random) {
        double sum = 0;
        double smoothing = WORD_PRIOR * vocabulary.size();
        for (int topic = 0; topic < topics; topic++) {
            sum += (documentTopics[document][topic] + topicPrior)
                    * (topicWords[word][topic] + WORD_PRIOR)
                    / (topicTotals[topic] + smoothing);
            cumulated[topic] = sum;
        }
        double lot = random.nextDouble() * sum;
        int topic = 0;
        while (topic < topics - 1 && cumulated[topic] <= lot) {
            topic++;
        }
        return topic;
    }

    private int[] topicOfDocument() {
        return IntStream.range(0, words.length)
                .map(document -> IntStream.range(0, topics)
                        .boxed()
                        .max(Comparator.<Integer>comparingInt(topic -> documentTopics[document][topic])
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(-1))
                .toArray();
    }

    private List<List<String>> topWords() {
        List<List<String>> top = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            int number = topic;
            top.add(IntStream.range(0, vocabulary.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(word -> -topicWords[word][number])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(TOP)
                    .filter(word -> topicWords[word][number] > 0)
                    .map(vocabulary::get)
                    .toList());
        }
        return top;
    }
}
