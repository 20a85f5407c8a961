package io.zhiyin.server.evaluate;

import io.zhiyin.text.head.Example;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether there is anything to learn: two labels at least, and different texts for each of them. */
final class Enough {
    private static final int TEXTS = 2;

    private Enough() {}

    /** The labels that occur, in order; refuses examples from which no two can be told apart. */
    static List<String> labels(List<Example> examples) {
        TreeMap<String, Set<String>> texts = new TreeMap<>();
        for (Example example : examples) {
            texts.computeIfAbsent(example.label(), label -> new TreeSet<>()).add(SameText.key(example.text()));
        }
        long learnable =
                texts.values().stream().filter(own -> own.size() >= TEXTS).count();
        if (learnable < 2) {
            throw new Refused("evaluate.train-labels", examples.size(), texts.size(), learnable, TEXTS);
        }
        return List.copyOf(texts.keySet());
    }
}
