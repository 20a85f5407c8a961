package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of Chinese words that is asked at many places of a text: most places are dismissed by a single character. */
final class HanWords {
    private final List<String> words;
    private final BitSet firsts = new BitSet(1 << 16);
    private final BitSet lasts = new BitSet(1 << 16);
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    private HanWords(List<String> words) {
        this.words = words;
        for (String word : words) {
            char first = word.charAt(0);
            char last = word.charAt(word.length() - 1);
            firsts.set(first);
            lasts.set(last);
            byFirst.computeIfAbsent(first, none -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(last, none -> new ArrayList<>()).add(word);
        }
    }

    /** Reads words with commas between. */
    static HanWords of(String words) {
        return new HanWords(Words.list(words));
    }

    /** Reads the words of a file with commas between. */
    static HanWords file(String name) {
        return new HanWords(Words.fileOfList(name));
    }

    boolean startsAt(Folded text, int at) {
        return endAt(text, at) > 0;
    }

    /** Where the longest word ends that starts here, or -1. */
    int endAt(Folded text, int at) {
        char c = lower(text.at(at));
        return firsts.get(c) ? text.endOfAny(at, byFirst.getOrDefault(c, List.of())) : -1;
    }

    boolean endsAt(Folded text, int end) {
        char c = lower(text.at(end - 1));
        return lasts.get(c) && text.anyEndsAt(end, byLast.getOrDefault(c, List.of()));
    }

    /** Where the longest word begins that ends here, or -1. */
    int startBefore(Folded text, int end) {
        int start = -1;
        char c = lower(text.at(end - 1));
        if (lasts.get(c)) {
            for (String word : byLast.getOrDefault(c, List.of())) {
                int from = end - word.length();
                if ((start < 0 || from < start) && text.startsWith(from, word)) {
                    start = from;
                }
            }
        }
        return start;
    }

    /** Whether a word starts between two places. */
    boolean within(Folded text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (startsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    List<String> words() {
        return words;
    }

    private static char lower(char c) {
        return Characters.isUpper(c) ? (char) (c + 32) : c;
    }
}
