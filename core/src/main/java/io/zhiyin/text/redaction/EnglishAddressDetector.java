package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds postal addresses in English text: a house number and a street, with flat, city, state and postcode around it. */
final class EnglishAddressDetector implements Detector {
    private static final Set<String> STREETS = Words.set("""
            street, st, avenue, ave, road, rd, boulevard, blvd, lane, ln, highway, hwy, parkway, pkwy,
            crescent, mews, terrace, circle, cir, trail, turnpike, hutong, marg, salai
            """);
    /** Suffixes that are everyday words too: they need a city, a flat or a label. */
    private static final Set<String> EVERYDAY_STREETS = Words.set("""
            drive, dr, court, ct, way, place, pl, square, sq, close, row, grove, gardens, hill, park, walk,
            loop, run, parade, esplanade, view, rise, green, gate, quay, heights, alley, path, pike, crossing, ridge, hollow, cove,
            point, bend, plaza, promenade, approach, meadow, meadows, drove, vale, croft, orchard, fields, glen, landing
            """);

    private static final Set<String> STATES = Set.of(
            ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC")
                    .split(" "));
    /** Written out, these need a zip code after them. */
    private static final List<String> STATE_NAMES = Words.list("""
            alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois,
            indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
            montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
            oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington,
            west virginia, wisconsin, wyoming
            """);

    private static final Set<String> AUSTRALIAN_STATES = Set.of("NSW", "VIC", "QLD", "SA", "WA", "TAS", "ACT", "NT");
    /** Streets that shows, films and governments are known by. */
    private static final List<String> FAMOUS = Words.list("""
            21 jump street, 10 downing street, 11 downing street, 221b baker street, 42nd street, 34th street, 84 charing cross road,
            10 cloverfield lane, 1600 pennsylvania avenue, 52nd street, 5th avenue, 12 grimmauld place, 4 privet drive, 77 sunset strip,
            1313 mockingbird lane, 742 evergreen terrace, 124 conch street, 5 avenue
            """);

    private static final int CITY_REACH = 60;
    private static final List<String> FLATS = Words.list("""
            apt, apartment, unit, suite, ste, flat, floor, #, room, apt., bldg, building
            """);
    private static final List<String> LABELS = Words.list("""
            address, address is, live at, lives at, living at, ship to, deliver to, delivered to, send to,
            sent to, located at, reside at, ship it to, home at, send it to, mailed to, moved to, shipped to,
            house at, pick up at, staying at, neighbour at, neighbor at, home is, live on, lives on, opposite
            """);
    /** Words that may stand before an address and before much else: what follows must be capitalised. */
    private static final LatinWords PLACED = LatinWords.of(
            "at, not, behind, outside, instead of, it's, from, to, number, based at, round at, is, on, of, and");

    private static final Set<String> NOT_NAMES = Words.set("""
            piece, star, stars, percent, year, years, minute, min, day, days, inch, pack, for, in, of, my,
            the, on, and, hour, mile, size, way, speed, one, tb, gb, mb, usb, ssd, hard, flash, pen, wheel, star
            """);
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NUMBER = 6;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Characters.isDigit(c)
                    && !Characters.isAlphanumeric(text.at(i - 1))
                    && ".,$£€¥-".indexOf(text.at(i - 1)) < 0) {
                street(text, i, findings);
            } else if (Characters.isUpper(c)
                    && Characters.isUpper(text.at(i + 1))
                    && text.at(i + 2) == ' '
                    && text.at(i - 1) == ' ') {
                cityStateZip(text, i, findings);
            } else if ((c == 'P' || c == 'p') && !Characters.isAlphanumeric(text.at(i - 1))) {
                postBox(text, i, findings);
            }
        }
    }

    private static void street(Folded text, int number, Findings findings) {
        int i = number;
        while (Characters.isDigit(text.at(i)) && i < number + LONGEST_NUMBER) {
            i++;
        }
        if (Characters.isLetter(text.at(i)) && !Characters.isAlphanumeric(text.at(i + 1))) {
            i++; // 221B
        }
        if (text.endOfAny(number, FAMOUS) > 0) {
            return;
        }
        boolean placed = PLACED.endsAt(text, text.skipBack(number, " "));
        boolean labelled = labelled(text, number) || isWithoutCapitals(text, i);
        for (int words = 0; words < MOST_WORDS && text.at(i) == ' '; words++) {
            String word = word(text, i + 1);
            int end = i + 1 + word.length();
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = !word.isEmpty() && (Characters.isUpper(word.charAt(0)) || isOrdinal(lower));
            if (word.isEmpty() || (words == 0 && NOT_NAMES.contains(lower)) || (!capital && !labelled)) {
                return;
            }
            boolean goesOn = STREETS.contains(word(text, end + 1).toLowerCase(Locale.ROOT)) && text.at(end) == ' ';
            if (words > 0 && !goesOn && isStreet(text, lower, end, labelled || (capital && placed))) {
                int last = tail(text, dot(text, end));
                add(text, flatBefore(text, number), last, findings);
                return;
            }
            i = words < 2 && word.length() == 1 ? dot(text, end) : end;
        }
    }

    /** 903 e 14th st apt 6, brooklyn ny 11230: state and zip code prove an address without capitals. */
    private static boolean isWithoutCapitals(Folded text, int from) {
        if (text.at(from) != ' ' || !Characters.isLower(text.at(from + 1))) {
            return false;
        }
        for (int i = from + 8; i < from + CITY_REACH && i < text.length(); i++) {
            if (text.at(i) == ' '
                    && text.at(i + 3) == ' '
                    && Characters.isDigit(text.at(i + 4))
                    && lowerStateZip(text, i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int lowerStateZip(Folded text, int at) {
        int end = at + 3;
        while (Characters.isDigit(text.at(end)) && end < at + 9) {
            end++;
        }
        String state = text.slice(at, Math.min(at + 2, text.length())).toUpperCase(Locale.ROOT);
        return end - at == 8 && STATES.contains(state) ? end : -1;
    }

    private static boolean isStreet(Folded text, String word, int end, boolean labelled) {
        if (STREETS.contains(word)) {
            return true;
        }
        return EVERYDAY_STREETS.contains(word) && (labelled || tail(text, dot(text, end)) > dot(text, end));
    }

    private static boolean isOrdinal(String word) {
        return word.length() >= 3
                && Characters.isDigit(word.charAt(0))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }

    private static int dot(Folded text, int end) {
        return text.at(end) == '.' ? end + 1 : end;
    }

    private static String word(Folded text, int at) {
        int i = at;
        while (i < at + 20 && (Characters.isAlphanumeric(text.at(i)) || text.at(i) == '\'')) {
            i++;
        }
        return i > at ? text.slice(at, i) : "";
    }

    private static boolean labelled(Folded text, int at) {
        int i = at;
        while (i > at - 3 && " :".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return i < at && text.anyEndsAt(i, LABELS);
    }

    /** Flat, city, state and postcode after a street. */
    private static int tail(Folded text, int from) {
        int end = flat(text, direction(text, from));
        int city = skipComma(text, end);
        boolean comma = city > end + 1 || text.at(end) == ',';
        int i = city;
        for (int words = 0; words < 3 && Characters.isUpper(text.at(i)); words++) {
            String word = word(text, i);
            int afterState = stateZip(text, i, word);
            if (afterState > 0) {
                return afterState;
            }
            int postcode = postcode(text, i);
            if (postcode > 0) {
                return postcode;
            }
            i += word.length();
            if (comma && word.length() > 2) {
                end = Math.max(end, i);
            }
            int next = skipComma(text, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        for (int words = 0, at = i; words < 3 && Characters.isLower(text.at(at)); words++) {
            int zip = lowerStateZip(text, at);
            if (zip > 0) {
                return zip;
            }
            at = skipComma(text, at + word(text, at).length());
        }
        String last = word(text, i);
        int afterState = Characters.isUpper(text.at(i)) ? stateZip(text, i, last) : -1;
        int postcode = Characters.isUpper(text.at(i)) ? postcode(text, i) : -1;
        return Math.max(Math.max(end, afterState), postcode);
    }

    /** Dundas St E: the point of the compass after a street. */
    private static int direction(Folded text, int from) {
        int end = from + 1;
        while (end < from + 3 && "NSEW".indexOf(text.at(end)) >= 0) {
            end++;
        }
        return text.at(from) == ' ' && end > from + 1 && !Characters.isAlphanumeric(text.at(end)) ? end : from;
    }

    private static int skipComma(Folded text, int at) {
        int i = at;
        while (i < at + 3 && (i < text.length() && ", \n".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int flat(Folded text, int from) {
        int at = skipComma(text, from);
        int label = text.endOfAny(at, FLATS);
        if (label < 0 || at == from) {
            return from;
        }
        int number = skipComma(text, dot(text, label));
        int end = number + word(text, number).length();
        return end > number && end - number <= 6 ? end : from;
    }

    /** Flat 2, 14 High Street: a flat that stands before the house number. */
    private static int flatBefore(Folded text, int number) {
        for (int start = number - 5; start > number - 16; start--) {
            int label = text.endOfAny(start, FLATS);
            if (label > 0 && !Characters.isAlphanumeric(text.at(start - 1))) {
                int at = skipComma(text, label);
                int end = at + word(text, at).length();
                return skipComma(text, end) == number && end > at && text.at(start) != '#' ? start : number;
            }
        }
        return number;
    }

    private static int stateZip(Folded text, int at, String word) {
        if (AUSTRALIAN_STATES.contains(word)) {
            int digits = digitsEnd(text, skipComma(text, at + word.length()));
            if (digits - skipComma(text, at + word.length()) == 4) {
                return digits;
            }
        }
        int named = text.endOfAny(at, STATE_NAMES);
        if (named > 0 && text.at(named) == ' ') {
            int digits = digitsEnd(text, named + 1);
            return digits - named == 6 ? digits : -1;
        }
        if (!STATES.contains(word)) {
            return -1;
        }
        int zip = skipComma(text, at + 2);
        int end = zip;
        while (Characters.isDigit(text.at(end)) && end < zip + 6) {
            end++;
        }
        if (end - zip != 5) {
            return at + 2;
        }
        boolean plusFour =
                text.at(end) == '-' && Characters.isDigit(text.at(end + 1)) && Characters.isDigit(text.at(end + 4));
        return plusFour ? end + 5 : end;
    }

    private static int digitsEnd(Folded text, int from) {
        int end = from;
        while (Characters.isDigit(text.at(end)) && end < from + 6) {
            end++;
        }
        return end;
    }

    /** The end of a British postcode such as SW1A 1AA, or -1. */
    private static int postcode(Folded text, int at) {
        String outward = word(text, at);
        String inward = text.at(at + outward.length()) == ' ' ? word(text, at + outward.length() + 1) : "";
        boolean out = outward.length() >= 2
                && outward.length() <= 4
                && Characters.isUpper(outward.charAt(0))
                && outward.chars().anyMatch(c -> Characters.isDigit((char) c));
        boolean in = inward.length() == 3
                && Characters.isDigit(inward.charAt(0))
                && Characters.isUpper(inward.charAt(1))
                && Characters.isUpper(inward.charAt(2));
        return out && in ? at + outward.length() + 4 : -1;
    }

    /** Springfield, IL 62704: a city with state and zip code, without a street. */
    private static void cityStateZip(Folded text, int state, Findings findings) {
        int end = stateZip(text, state, text.slice(state, state + 2));
        if (end <= state + 2 || findings.isTaken(state, end) || Characters.isAlphanumeric(text.at(end))) {
            return;
        }
        int i = state - 1;
        if (text.at(i - 1) == ',') {
            i--;
        }
        int start = i;
        for (int words = 0; words < 3; words++) {
            int word = start;
            while (Characters.isLetter(text.at(word - 1)) && word > start - 20) {
                word--;
            }
            if (word == start || !Characters.isUpper(text.at(word))) {
                break;
            }
            start = word;
            if (text.at(start - 1) != ' ') {
                break;
            }
            start--;
        }
        if (start < i) {
            add(text, text.at(start) == ' ' ? start + 1 : start, end, findings);
        }
    }

    private static void postBox(Folded text, int at, Findings findings) {
        int box = text.endOfAny(at, List.of("p.o. box ", "po box ", "p.o.box ", "p o box "));
        if (box > 0 && Characters.isDigit(text.at(box))) {
            int end = box;
            while (Characters.isDigit(text.at(end)) && end < box + 8) {
                end++;
            }
            add(text, at, tail(text, end), findings);
        }
    }

    private static void add(Folded text, int start, int end, Findings findings) {
        String canonical = text.slice(start, end).toLowerCase(Locale.ROOT).replaceAll("[ ,.#\n]++", " ");
        findings.add(start, end, PersonalData.ADDRESS, canonical.strip());
    }
}
