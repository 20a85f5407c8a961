package io.zhiyin.text.redaction;

import java.util.BitSet;
import java.util.List;

/** A list of Chinese words that is asked at many places of a text: most places are dismissed by a single character. */
final class HanWords {
    private final List<String> words;
    private final BitSet firsts = new BitSet(1 << 16);
    private final BitSet lasts = new BitSet(1 << 16);

    private HanWords(List<String> words) {
        this.words = words;
        for (String word : words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
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
        return firsts.get(text.at(at)) && text.endOfAny(at, words) > 0;
    }

    /** Where the longest word ends that starts here, or -1. */
    int endAt(Folded text, int at) {
        return firsts.get(text.at(at)) ? text.endOfAny(at, words) : -1;
    }

    boolean endsAt(Folded text, int end) {
        return lasts.get(text.at(end - 1)) && text.anyEndsAt(end, words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Where the longest word begins that ends here, or -1. */
    int startBefore(Folded text, int end) {
        int start = -1;
        if (lasts.get(text.at(end - 1))) {
            for (String word : words) {
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
}
