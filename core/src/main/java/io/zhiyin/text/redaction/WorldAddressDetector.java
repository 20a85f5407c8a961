package io.zhiyin.text.redaction;

import java.util.Locale;
import java.util.Set;

/**
 * Finds postal addresses that end in a postcode of digits beside a town (Indian, Singaporean, continental European ones) or in
 * a unit such as #07-1153. The words before belong to the address as long as they are capitalised or numbers.
 */
final class WorldAddressDetector implements Detector {
    private static final Set<String> HOUSES = Words.set("""
            flat, unit, apartment, apt, tower, block, blk, house, villa, plot, wing, floor, suite, building, bldg, door, shop, office, room, h.no, no, hno, lot, level, quarter
            """);
    private static final Set<String> SMALL = Words.set(
            "of, the, on, de, la, las, los, del, des, du, di, della, dos, da, do, van, der, den, am, an, im, zum, zur, und, y, e, el, le, les, cross, main, near, opp, behind, street, road, nagar, marg");
    private static final int MOST_CHARACTERS = 110;
    private static final int LONGEST_WORD = 24;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isDigit(text.at(i)) && !Characters.isDigit(text.at(i - 1))) {
                int end = digitsEnd(text, i);
                if (text.at(i - 1) == '-' && text.at(i - 4) == '#') {
                    unit(text, i, end, findings);
                } else if (!found(text, i, end, findings)
                        && end - i == 3
                        && text.at(end) == ' '
                        && digitsEnd(text, end + 1) == end + 4) {
                    found(text, i, end + 4, findings);
                }
                i = end - 1;
            }
        }
    }

    private static int digitsEnd(Folded text, int from) {
        int end = from;
        while (Characters.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean found(Folded text, int start, int end, Findings findings) {
        int size = text.at(start + 3) == ' ' && end - start == 7 ? 6 : end - start;
        boolean singapore = size == 6 && text.at(start - 1) == 'S' && !Characters.isAlphanumeric(text.at(start - 2));
        boolean alone = !Characters.isAlphanumeric(text.at(start - 1)) && !Characters.isAlphanumeric(text.at(end));
        if (!(alone || singapore) || size < 4 || size > 6 || text.at(end) == '-' || text.at(end) == '%') {
            return false;
        }
        int from = singapore ? start - 1 : start;
        int before = from;
        while (before > from - 3 && " ,-\n".indexOf(text.at(before - 1)) >= 0) {
            before--;
        }
        boolean townBefore = size >= 5 && before < from && isWordOfAddress(text, before - 1);
        int last = end;
        if (size <= 5
                && text.at(end) == ' '
                && isCapital(text.at(end + 1))
                && ",\n".indexOf(text.at(text.skipBack(from, " ") - 1)) >= 0) {
            last = town(text, end + 1);
        } else if (!townBefore || size == 4) {
            return false;
        }
        return add(text, from, last, last > end ? 1 : 2, findings);
    }

    private static void unit(Folded text, int start, int end, Findings findings) {
        if (text.at(start - 4) == '#' && end - start >= 2 && end - start <= 5) {
            add(text, start - 4, end, 0, findings);
        }
    }

    private static boolean isWordOfAddress(Folded text, int last) {
        int word = last + 1;
        while (word > last - LONGEST_WORD && isPart(text, word - 1)) {
            word--;
        }
        return word <= last && isCapital(text.at(word)) && last - word >= 2;
    }

    /** The end of the town's name that starts here, with a second word or a country on the next line. */
    private static int town(Folded text, int from) {
        int end = NameRun.wordEnd(text, from);
        boolean line = text.at(end) == '\n' && isCapital(text.at(end + 1));
        boolean comma = text.startsWith(end, ", ") && isCapital(text.at(end + 2));
        boolean more = line || comma;
        int next = more ? end + (text.at(end) == '\n' ? 1 : 2) : end;
        return more && EnglishNames.isBrand(EnglishNames.plain(text.slice(next, NameRun.wordEnd(text, next))))
                ? NameRun.wordEnd(text, next)
                : end;
    }

    private static boolean isCapital(char c) {
        return Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ');
    }

    private static boolean isPart(Folded text, int i) {
        char c = text.at(i);
        return Characters.isAlphanumeric(c) || "'-/#º°.".indexOf(c) >= 0 || Characters.isBetween(c, 'À', 'ɏ');
    }

    private static boolean add(Folded text, int postcode, int end, int fewestCommas, Findings findings) {
        int start = postcode;
        int number = -1;
        int house = -1;
        int commas = 0;
        for (int i = postcode; i > postcode - MOST_CHARACTERS; ) {
            int wordEnd = i;
            while (wordEnd > 0 && wordEnd > i - 3 && ", \n-".indexOf(text.at(wordEnd - 1)) >= 0) {
                wordEnd--;
            }
            int word = wordEnd;
            while (word > wordEnd - LONGEST_WORD && isPart(text, word - 1)) {
                word--;
            }
            String written = text.slice(word, wordEnd);
            if (word == wordEnd
                    || (word < i && !belongs(written))
                    || (i < postcode && wordEnd == i)
                    || endsSentence(text, wordEnd, i)) {
                break;
            }
            String gap = text.slice(wordEnd, i);
            commas += gap.indexOf(',') >= 0 || gap.indexOf('\n') >= 0 ? 1 : 0;
            start = word;
            number = written.chars().anyMatch(c -> Characters.isDigit((char) c)) ? word : number;
            house = HOUSES.contains(written.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")) ? word : house;
            i = word;
        }
        int first = house >= 0 && (number < 0 || house < number) ? house : number;
        if (first < 0 || first >= postcode || commas < fewestCommas || end - first < 16 || isAmount(text, first)) {
            return false;
        }
        first = Math.max(start, street(text, first, start));
        String canonical = text.slice(first, end).toLowerCase(Locale.ROOT).replaceAll("[ ,.#\n-]++", " ");
        findings.add(first, end, PersonalData.ADDRESS, canonical);
        return true;
    }

    private static boolean endsSentence(Folded text, int wordEnd, int next) {
        char c = text.at(wordEnd - 1);
        return c == '.'
                && wordEnd < next
                && wordEnd - 1 > 0
                && Characters.isLower(text.at(wordEnd - 2))
                && Characters.isLower(text.at(wordEnd - 3));
    }

    private static boolean isAmount(Folded text, int at) {
        return "$£€¥₹".indexOf(text.at(at - 1)) >= 0;
    }

    /** Calle Olmo 27: the words of a street that stand before its number. */
    private static int street(Folded text, int number, int floor) {
        int i = number;
        while (i > floor && text.at(i - 1) == ' ' && isPart(text, i - 2)) {
            int word = i - 1;
            while (word > floor && isPart(text, word - 1)) {
                word--;
            }
            i = word;
        }
        return EnglishNames.isVocabulary(EnglishNames.plain(text.slice(i, NameRun.wordEnd(text, i)))) ? number : i;
    }

    private static boolean belongs(String word) {
        char c = word.charAt(0);
        if (Characters.isDigit(c) || c == '#') {
            return word.length() <= 12;
        }
        return isCapital(c) || SMALL.contains(word);
    }
}
