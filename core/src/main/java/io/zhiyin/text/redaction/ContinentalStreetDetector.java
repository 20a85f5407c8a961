package io.zhiyin.text.redaction;

import java.util.Locale;

/** Finds streets of other languages with a house number: 44 Rue des Tanneurs, Calle Olmo 27, Lindenstraße 8, Jalan Ampang 12. */
final class ContinentalStreetDetector implements Detector {
    private static final LatinWords STREETS = LatinWords.of("""
            rue, avenue de, avenue du, avenue des, boulevard de, boulevard du, boulevard des, boulevard, allée, allee, chemin, quai, impasse, via, viale, piazza, corso, vicolo, calle, avenida, paseo, plaza, carrer, ronda, rua, travessa, praça, largo, jalan, jln, jl, lorong, ulica, ul, rruga, strada, calea, bulevardul, ulitsa
            """);
    private static final String[] ENDINGS = {
        "straße", "strasse", "str", "gasse", "weg", "platz", "allee", "damm", "ufer", "straat", "laan", "gracht",
        "plein", "kade", "gatan", "gata", "vägen", "väg", "vej", "gade", "veien", "katu", "tie", "utca"
    };
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_TAIL = 60;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (isCapital(c) && !Characters.isAlphanumeric(text.at(i - 1))) {
                int end = wordEnd(text, i);
                int street = STREETS.endAt(text, i);
                if (street > 0) {
                    named(text, i, street, findings);
                } else if (end - i >= 7 && hasEnding(text, i, end)) {
                    numbered(text, i, end, findings);
                }
                i = end;
            }
        }
    }

    private static boolean isCapital(char c) {
        return Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ');
    }

    private static int wordEnd(Folded text, int from) {
        int i = from;
        while (Characters.isLetter(text.at(i)) || Characters.isBetween(text.at(i), 'À', 'ɏ')) {
            i++;
        }
        return i;
    }

    private static boolean hasEnding(Folded text, int from, int to) {
        String word = text.slice(from, to).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 3) {
                return true;
            }
        }
        return false;
    }

    /** Rue des Tanneurs with the number before, Calle Olmo with the number after. */
    private static void named(Folded text, int start, int afterStreet, Findings findings) {
        int end = text.at(afterStreet) == '.' ? afterStreet + 1 : afterStreet;
        int words = 0;
        while (words < MOST_WORDS && text.at(end) == ' ' && wordEnd(text, end + 1) > end + 1) {
            end = wordEnd(text, end + 1);
            words++;
            if (text.at(end) == '\'' || text.at(end) == '’') {
                end = wordEnd(text, end + 1);
            }
            int number = houseNumber(text, end);
            if (number > 0 && lastCapital(text, afterStreet, end) > 0) {
                add(text, start, number, findings);
                return;
            }
        }
        int number = text.skipBack(start, " ,");
        int from = number;
        while (Characters.isDigit(text.at(from - 1)) && from > number - 4) {
            from--;
        }
        if (words > 0
                && from < number
                && number < start
                && !Characters.isAlphanumeric(text.at(from - 1))
                && "$£€.".indexOf(text.at(from - 1)) < 0) {
            int last = lastCapital(text, afterStreet, end);
            if (last > 0) {
                add(text, from, last, findings);
            }
        }
    }

    /** The end of the last capitalised word between two places, up to which the name of a street goes. */
    private static int lastCapital(Folded text, int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            if (text.at(i) == ' ' || text.at(i) == '\'') {
                int end = wordEnd(text, i + 1);
                last = isCapital(text.at(i + 1)) ? end : last;
            }
        }
        return last;
    }

    private static void numbered(Folded text, int start, int streetEnd, Findings findings) {
        int number = houseNumber(text, text.at(streetEnd) == '.' ? streetEnd + 1 : streetEnd);
        if (number > 0) {
            add(text, start, number, findings);
        }
    }

    /** The end of a house number such as 27, 12a or 3-5 after a space or a comma; -1 without one. */
    private static int houseNumber(Folded text, int at) {
        int from = text.at(at) == ',' ? at + 2 : at + 1;
        int end = from;
        while (Characters.isDigit(text.at(end)) && end < from + 5) {
            end++;
        }
        if (end == from || end == from + 5 || text.at(from - 1) != ' ') {
            return -1;
        }
        boolean letter = Characters.isLower(text.at(end)) && !Characters.isAlphanumeric(text.at(end + 1));
        return Characters.isAlphanumeric(text.at(end)) && !letter ? -1 : letter ? end + 1 : end;
    }

    private static void add(Folded text, int start, int end, Findings findings) {
        int last = tail(text, end);
        String canonical = text.slice(start, last).toLowerCase(Locale.ROOT).replaceAll("[ ,.#\n]++", " ");
        findings.add(start, last, PersonalData.ADDRESS, canonical);
    }

    /** Floor, postcode, town and country: whatever follows after commas and begins with a digit or a capital. */
    private static int tail(Folded text, int from) {
        int end = from;
        while (end < from + LONGEST_TAIL) {
            int next = end;
            while (next < end + 2 && ", \n".indexOf(text.at(next)) >= 0) {
                next++;
            }
            int word = next;
            while (Characters.isAlphanumeric(text.at(word))
                    || Characters.isBetween(text.at(word), 'À', 'ɏ')
                    || text.at(word) == 'º'
                    || text.at(word) == '°') {
                word++;
            }
            boolean digit = Characters.isDigit(text.at(next));
            boolean comma = text.at(end) == ',' || text.at(end) == '\n';
            boolean part = word > next
                    && (digit
                            || (isCapital(text.at(next))
                                    && (comma
                                            || Characters.isDigit(text.at(end - 1))
                                            || text.at(end - 1) == 'º'
                                            || end > from)));
            if (!part || (!comma && end == from && !digit)) {
                return end;
            }
            end = word;
        }
        return end;
    }
}
