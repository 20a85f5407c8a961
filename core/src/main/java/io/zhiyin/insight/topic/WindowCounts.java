package io.zhiyin.insight.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** In how many sliding windows of a corpus words stand, alone and together. A text shorter than the window is one window. */
final class WindowCounts {
    /** Keeps the logarithm finite for words that never meet, as gensim and OCTIS have it. */
    private static final double EPSILON = 1e-12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] alone;
    private final int[][] together;
    private long windows;

    private WindowCounts(Collection<String> vocabulary) {
        for (String word : new TreeSet<>(vocabulary)) {
            numbers.put(word, numbers.size());
        }
        this.alone = new int[numbers.size()];
        this.together = new int[numbers.size()][];
        for (int i = 0; i < together.length; i++) {
            together[i] = new int[i]; // pairs with smaller numbers
        }
    }

    static WindowCounts of(List<List<String>> texts, Collection<String> vocabulary, int width) {
        WindowCounts counts = new WindowCounts(vocabulary);
        texts.forEach(text -> counts.add(text, width));
        return counts;
    }

    private void add(List<String> text, int width) {
        if (text.isEmpty()) {
            return;
        }
        int[] words = new int[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = numbers.getOrDefault(text.get(i), -1);
        }
        int last = Math.max(0, words.length - width);
        for (int start = 0; start <= last; start++) {
            windows++;
            countWindow(words, start, Math.min(words.length, start + width));
        }
    }

    private void countWindow(int[] words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words[i] < 0 || isEarlier(words, start, i)) {
                continue;
            }
            alone[words[i]]++;
            for (int j = start; j < i; j++) {
                if (words[j] >= 0 && !isEarlier(words, start, j)) {
                    together[Math.max(words[i], words[j])][Math.min(words[i], words[j])]++;
                }
            }
        }
    }

    /** Whether the window holds the same word before. */
    private static boolean isEarlier(int[] words, int start, int place) {
        for (int i = start; i < place; i++) {
            if (words[i] == words[place]) {
                return true;
            }
        }
        return false;
    }

    /** Normalised pointwise mutual information (Bouma 2009) of two different words: -1 never together, 1 always. */
    double npmi(String one, String other) {
        int a = number(one);
        int b = number(other);
        if (alone[a] == 0 || alone[b] == 0) {
            return 0; // a word that the corpus doesn't know says nothing
        }
        double pa = (double) alone[a] / windows;
        double pb = (double) alone[b] / windows;
        double joint = (double) together[Math.max(a, b)][Math.min(a, b)] / windows + EPSILON;
        return StrictMath.log(joint / (pa * pb)) / -StrictMath.log(joint);
    }

    private int number(String word) {
        Integer number = numbers.get(word);
        if (number == null) {
            throw new IllegalArgumentException("the word was not in the vocabulary that was counted");
        }
        return number;
    }
}
