package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the label of a number: the nearest known word before it, in the same sentence. */
final class Labels {
    private static final int REACH = 14;
    private static final String CONNECTORS = " \t:=#.,，、()（）[]【】“”\"'「」*-~号码是为叫就→>";
    private static final List<String> CONNECTING_WORDS = Words.list("""
            is, no, number, was, num, nr, id, at, on, me, 我的, 我, the, number is, ending in
            """);

    private static final List<String> FOLLOWING = List.of("是我的", "是我", "是本人", "是他的", "是她的", "is my ", "is the ");
    private static final List<String> CARRIERS = Label.TRACKING.words();

    private static final int BEFORE_LABEL = 8;

    private record Word(String text, Label label) {}

    /**
     * A label found before a value.
     *
     * @param strong only connecting characters or words stand between label and value
     * @param comma a comma or a space stands between them among other words
     * @param colon a colon or an equals sign stands between them
     */
    record Found(Label label, String word, int start, int gap, boolean strong, boolean comma, boolean colon) {}

    private final Map<Character, List<Word>> byLastCharacter = new HashMap<>();

    Labels() {
        for (Label label : Label.values()) {
            for (String word : label.words()) {
                byLastCharacter
                        .computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                        .add(new Word(word, label));
            }
        }
        byLastCharacter
                .values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> -word.text().length())
                                .thenComparing(Word::text)));
    }

    /** The nearest label that ends at or before a place, at most some characters away. */
    Optional<Found> before(Folded text, int start) {
        for (int end = start; end > start - REACH && end > 0; end--) {
            Optional<Word> word = endingAt(text, end);
            if (word.isPresent()) {
                return Optional.of(found(text, word.get(), end, start));
            }
            char c = text.at(end - 1);
            if (Characters.isStop(c) || text.isMark(end - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A label that follows its value: 174208675是我的订单号, 123-45-6789 is my social. */
    Optional<Found> after(Folded text, int end) {
        int verb = text.endOfAny(text.skipSpaces(end), FOLLOWING);
        if (verb < 0) {
            return Optional.empty();
        }
        for (Label label : Label.values()) {
            if (text.endOfAny(verb, label.words()) > 0 && label != Label.NOTHING) {
                return Optional.of(new Found(label, label.words().get(0), end, 1, true, false, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Word> endingAt(Folded text, int end) {
        char last = text.at(end - 1);
        char lower = Characters.isUpper(last) ? (char) (last + 32) : last;
        for (Word word : byLastCharacter.getOrDefault(lower, List.of())) {
            int from = end - word.text().length();
            if (text.startsWith(from, word.text()) && standsAlone(text, from, end)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A Latin word must not be the piece of a longer one: "ring" in "during". */
    private static boolean standsAlone(Folded text, int from, int end) {
        boolean opens = !Characters.isLetter(text.at(from)) || !Characters.isAlphanumeric(text.at(from - 1));
        boolean closes = !Characters.isLetter(text.at(end - 1)) || !Characters.isLetter(text.at(end));
        return opens && closes;
    }

    /** Whether a carrier or a parcel is spoken of right before a label. */
    static boolean carrierBefore(Folded text, Found label) {
        for (int end = label.start(); end > label.start() - BEFORE_LABEL; end--) {
            if (text.anyEndsAt(end, CARRIERS)) {
                return true;
            }
            if (!Characters.isHan(text.at(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private static Found found(Folded text, Word word, int end, int start) {
        int from = end - word.text().length();
        boolean colon = false;
        boolean comma = false;
        boolean strong = true;
        for (int i = end; i < start; ) {
            char c = text.at(i);
            int wordEnd = text.endOfAny(i, CONNECTING_WORDS);
            if (wordEnd > 0 && wordEnd <= start) {
                i = wordEnd;
            } else {
                strong &= CONNECTORS.indexOf(c) >= 0;
                i++;
            }
            comma |= c == ',' || c == ' ';
            colon |= c == ':' || c == '=' || c == '#';
        }
        return new Found(word.label(), word.text(), from, start - end, strong, comma && !strong, colon);
    }
}
