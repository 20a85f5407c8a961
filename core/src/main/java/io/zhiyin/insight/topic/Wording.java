package io.zhiyin.insight.topic;

import java.util.HashSet;
import java.util.Set;

/** How alike two texts are written, whatever they mean: the share of letter pairs that they have in common (Dice 1945). */
final class Wording {
    private Wording() {}

    /** 1 if both have the same pairs of neighbouring letters, 0 if they share none. */
    static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long shared = pairs.stream().filter(others::contains).count();
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
