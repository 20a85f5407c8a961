package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in a row that are written as a full name in Latin letters is: capitalised, with initials and small words like "van"
 * between.
 *
 * @param words in lower case, without accents
 * @param shouted whether all letters are capital
 */
record NameRun(int start, int end, List<String> words, boolean shouted) {
    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "de", "la", "del", "von", "al", "bin", "ibn", "le", "el", "da", "dos", "di", "du",
            "ter", "y", "e", "zu");
    private static final int LONGEST_WORD = 16;
    private static final int MOST_WORDS = 4;

    /** The longest run from here; none where a single word stands. */
    static Optional<NameRun> at(Folded text, int start) {
        List<String> words = new ArrayList<>();
        int end = start;
        int i = start;
        boolean shouted = false;
        while (words.size() <= MOST_WORDS) {
            int wordEnd = wordEnd(text, i);
            String plain = wordEnd > i ? EnglishNames.plain(text.slice(i, wordEnd)) : "";
            boolean particle = !words.isEmpty() && PARTICLES.contains(plain) && text.at(wordEnd) == ' ';
            if (plain.isEmpty() || !(particle || opensName(text, i, wordEnd, plain))) {
                break;
            }
            boolean loud =
                    wordEnd - i > 1 && Characters.isUpper(text.at(i + 1)) && Characters.isUpper(text.at(wordEnd - 1));
            if (words.isEmpty()) {
                shouted = loud;
            } else if (loud != shouted && plain.length() > 2) {
                break;
            }
            words.add(plain);
            boolean initial = wordEnd == i + 1;
            boolean last = !initial && !particle;
            boolean genitive = text.startsWith(wordEnd - 2, "'s") || text.startsWith(wordEnd - 2, "’s");
            end = last ? (genitive ? wordEnd - 2 : wordEnd) : end;
            int next = initial && text.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
            boolean glued = initial && Characters.isUpper(text.at(next));
            if (genitive || !(glued || text.at(next) == ' ')) {
                break;
            }
            i = glued ? next : next + 1;
        }
        while (!words.isEmpty() && (words.get(words.size() - 1).length() < 2 || isTrailing(words))) {
            words.remove(words.size() - 1);
        }
        boolean name = words.size() >= 2 && words.size() <= MOST_WORDS && end > start;
        return name ? Optional.of(new NameRun(start, end, List.copyOf(words), shouted)) : Optional.empty();
    }

    private static boolean isTrailing(List<String> words) {
        return words.size() > 1
                && PARTICLES.contains(words.get(words.size() - 1))
                && words.get(words.size() - 1).length() < 4;
    }

    private static boolean opensName(Folded text, int start, int end, String plain) {
        char c = text.at(start);
        boolean capital = Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ');
        boolean code =
                Characters.isDigit(text.at(end)) || (text.at(end) == '-' && Characters.isDigit(text.at(end + 1)));
        return capital && !code && end - start <= LONGEST_WORD && !EnglishNames.isOrdinary(plain);
    }

    /** Where the word that starts here ends. */
    static int wordEnd(Folded text, int start) {
        int i = start;
        while (i <= start + LONGEST_WORD && isLetterOfName(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isLetterOfName(Folded text, int i) {
        char c = text.at(i);
        boolean joins = (c == '\'' || c == '-' || c == '’') && isLetter(text.at(i + 1)) && isLetter(text.at(i - 1));
        return joins || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return Characters.isLetter(c) || (Characters.isBetween(c, 'À', 'ɏ') && c != '×' && c != '÷');
    }
}
