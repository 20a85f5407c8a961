package io.zhiyin.server.evaluate;

import io.zhiyin.insight.topic.DocumentClustering;
import io.zhiyin.insight.topic.TopicQuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The usual figures of topics at several numbers of topics, from two runs that differ in their seed alone. */
final class TopicFigures {
    private final List<List<String>> corpus;
    private final List<Integer> counts;

    TopicFigures(List<List<String>> corpus, List<Integer> counts) {
        this.corpus = corpus;
        this.counts = counts;
    }

    /** The values of every figure: one per number of topics and run, agreement one per number. */
    Map<String, List<Double>> of(Map<Integer, DocumentClustering> first, Map<Integer, DocumentClustering> second) {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (String name : List.of("npmi", "diversity", "coverage", "unassigned", "agreement")) {
            figures.put(name, new ArrayList<>());
        }
        for (int k : counts) {
            DocumentClustering one = Objects.requireNonNull(first.get(k));
            DocumentClustering other = Objects.requireNonNull(second.get(k));
            for (DocumentClustering run : List.of(one, other)) {
                double coverage = TopicQuality.coverage(run.topicOfDocument());
                double npmi = TopicQuality.npmi(run.words(), corpus);
                double diversity = TopicQuality.diversity(run.words());
                add(figures, "npmi", npmi);
                add(figures, "npmi_" + k, npmi);
                add(figures, "diversity", diversity);
                add(figures, "diversity_" + k, diversity);
                add(figures, "coverage", coverage);
                add(figures, "unassigned", 1 - coverage);
            }
            add(figures, "agreement", TopicQuality.adjustedRand(one.topicOfDocument(), other.topicOfDocument()));
        }
        return figures;
    }

    private static void add(Map<String, List<Double>> figures, String name, double value) {
        figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
}
