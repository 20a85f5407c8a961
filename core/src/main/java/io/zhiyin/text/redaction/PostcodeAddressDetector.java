package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;

/**
 * Finds postal addresses that end in a postcode of letters and digits: British, Irish and Canadian ones. The words before it
 * belong to the address as long as they are capitalised, back to the house number or the name of the house.
 */
final class PostcodeAddressDetector implements Detector {
    private static final List<String> HOUSES = Words.list("""
            cottage, farm, house, flat, unit, apartment, apt, manor, lodge, barn, bakery, mill, villa, court, hall, chapel, rectory,
            vicarage, suite, floor, building, studio, block, barracks, works, stables, granary, bungalow, room
            """);
    private static final List<String> SMALL = List.of("of", "the", "on", "upon", "in", "le", "next");
    private static final List<String> MEMORY = List.of("GB", "TB", "MB", "PK", "PC");
    private static final int MOST_CHARACTERS = 90;
    private static final int LONGEST_WORD = 24;
    private static final int FEWEST_SEGMENTS = 2;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isUpper(text.at(i)) && !Characters.isAlphanumeric(text.at(i - 1)) && text.at(i - 1) != '-') {
                int end = postcode(text, i);
                int start = end > 0 ? start(text, i) : i;
                if (start < i) {
                    String canonical =
                            text.slice(start, end).toLowerCase(Locale.ROOT).replaceAll("[ ,.#\n]++", " ");
                    findings.add(start, end, PersonalData.ADDRESS, canonical);
                    i = end;
                }
            }
        }
    }

    /** The end of a postcode: SW1A 1AA, F92 X4P8, K1A 0B1; or -1. */
    private static int postcode(Folded text, int at) {
        int space = at;
        while (space < at + 5 && Characters.isAlphanumeric(text.at(space))) {
            space++;
        }
        int end = space + 1;
        while (end < space + 6 && Characters.isAlphanumeric(text.at(end))) {
            end++;
        }
        if (text.at(space) != ' ' || Characters.isAlphanumeric(text.at(end))) {
            return -1;
        }
        String first = shape(text, at, space);
        String second = shape(text, space + 1, end);
        boolean british = second.equals("9AA")
                && List.of("A9", "A99", "AA9", "AA99", "A9A", "AA9A").contains(first)
                && !MEMORY.contains(text.slice(end - 2, end));
        boolean irish = (first.equals("A99") || first.equals("A9A"))
                && end - space == 5
                && second.startsWith("A")
                && second.indexOf("?") < 0
                && second.indexOf("9") >= 0;
        boolean canadian = first.equals("A9A") && second.equals("9A9");
        return british || irish || canadian ? end : -1;
    }

    private static String shape(Folded text, int from, int to) {
        StringBuilder shape = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            shape.append(Characters.isDigit(c) ? '9' : Characters.isUpper(c) ? 'A' : '?');
        }
        return shape.toString();
    }

    /** Where the address begins that ends in a postcode here; the postcode itself where nothing speaks for one. */
    private static int start(Folded text, int postcode) {
        int start = postcode;
        int number = -1;
        int house = -1;
        int segments = 1;
        int i = postcode;
        while (i > postcode - MOST_CHARACTERS) {
            int end = i;
            while (end > 0 && ", .\n".indexOf(text.at(end - 1)) >= 0 && end > i - 3) {
                end--;
            }
            int word = end;
            while (word > end - LONGEST_WORD && isPart(text, word - 1)) {
                word--;
            }
            if (word == end || !belongs(text, word, end)) {
                break;
            }
            boolean comma = text.slice(end, i).indexOf(',') >= 0;
            segments += comma && start < postcode ? 1 : 0;
            start = word;
            number = Characters.isDigit(text.at(word)) ? word : number;
            house = isHouse(text, word, end) ? word : house;
            i = word;
        }
        boolean named = house >= 0 && (number < 0 || house < number);
        if (named) {
            return segmentStart(text, house, start);
        }
        return number >= 0 ? number : segments >= FEWEST_SEGMENTS + 1 ? start : postcode;
    }

    /** The Old Bakery: the words of a house's name before its last. */
    private static int segmentStart(Folded text, int house, int floor) {
        int i = house;
        while (i > floor && text.at(i - 1) == ' ' && text.at(i - 2) != ',') {
            i--;
            while (i > floor && isPart(text, i - 1)) {
                i--;
            }
        }
        return i;
    }

    private static boolean isPart(Folded text, int i) {
        char c = text.at(i);
        return Characters.isAlphanumeric(c) || c == '\'' || c == '-' || c == '/' || Characters.isBetween(c, 'À', 'ɏ');
    }

    private static boolean belongs(Folded text, int from, int to) {
        char c = text.at(from);
        if (Characters.isDigit(c)) {
            return to - from <= 6;
        }
        return Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ') || SMALL.contains(text.slice(from, to));
    }

    private static boolean isHouse(Folded text, int from, int to) {
        int end = text.endOfAny(from, HOUSES);
        return end == to;
    }
}
