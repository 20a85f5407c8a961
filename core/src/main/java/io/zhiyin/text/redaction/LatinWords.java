package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words in Latin letters, in lower case, that is asked at many places of a text; a word counts only where it stands alone. */
final class LatinWords {
    private final Map<Character, List<String>> byLast = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private LatinWords(List<String> words) {
        for (String word : words) {
            byLast.computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                    .add(word);
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
    }

    /** Reads words with commas between. */
    static LatinWords of(String words) {
        return new LatinWords(Words.list(words));
    }

    /** Reads the words of a file with commas between. */
    static LatinWords file(String name) {
        return new LatinWords(Words.fileOfList(name));
    }

    /** Where the longest word begins that ends here, or -1. */
    int startBefore(Folded text, int end) {
        int start = -1;
        for (String word : byLast.getOrDefault(lower(text.at(end - 1)), List.of())) {
            int from = end - word.length();
            boolean longer = start < 0 || from < start;
            if (longer && text.startsWith(from, word) && !Characters.isAlphanumeric(text.at(from - 1))) {
                start = from;
            }
        }
        return start;
    }

    boolean endsAt(Folded text, int end) {
        return startBefore(text, end) >= 0;
    }

    /** Where the longest word ends that begins here, or -1. */
    int endAt(Folded text, int at) {
        int end = -1;
        for (String word : byFirst.getOrDefault(lower(text.at(at)), List.of())) {
            int to = at + word.length();
            if (to > end && text.startsWith(at, word) && !Characters.isAlphanumeric(text.at(to))) {
                end = to;
            }
        }
        return end;
    }

    /** Whether a word starts between two places. */
    boolean within(Folded text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (!Characters.isAlphanumeric(text.at(i - 1)) && endAt(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static char lower(char c) {
        return Characters.isUpper(c) ? (char) (c + 32) : c;
    }
}
