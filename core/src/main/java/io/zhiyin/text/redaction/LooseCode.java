package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Letters and digits in groups, as people write numbers of all kinds: {@code W8 4471 9032}, {@code QF-66120-B}.
 *
 * @param ends where each group ends
 * @param parts the groups, in capitals
 * @param canonical all groups without what stands between, in capitals
 * @param letters how many of the characters are letters
 */
record LooseCode(int start, List<Integer> ends, List<String> parts, String canonical, int letters) {
    private static final int SHORTEST = 6;
    private static final Set<String> CARRIERS = Words.set("""
            SF, YT, JT, ZTO, STO, YD, JD, JDV, JDVA, JDVB, JDVC, JDK, JDX, JDAZ, JDE, JDVE, DPK, DPL, LP, TBA, ZT, BEST, DB, YZ, JJD, JVGL, GM, CX, C, H, LX, UPS,
            LD, PQ, SPX, NV, NINJA, RM, EV, DY
            """);

    /** The longest run of groups from here; none where too little is written in digits. */
    static Optional<LooseCode> at(Folded text, int start, int mostGroups, int longest) {
        List<Integer> ends = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        int i = start;
        while (ends.size() < mostGroups) {
            int end = wordEnd(text, i);
            boolean hasDigit = false;
            for (int k = i; k < end; k++) {
                hasDigit |= Characters.isDigit(text.at(k));
            }
            boolean short2 = end - i <= 3 && isUpper(text, i, end);
            if (end == i || end - start > longest || !(hasDigit || short2)) {
                break;
            }
            ends.add(end);
            parts.add(text.slice(i, end).toUpperCase(Locale.ROOT));
            boolean joins = (text.at(end) == ' ' || text.at(end) == '-' || text.at(end) == '/')
                    && Characters.isAlphanumeric(text.at(end + 1));
            if (!joins) {
                break;
            }
            i = end + 1;
        }
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        LooseCode code = of(start, ends, parts);
        return code.canonical.length() >= SHORTEST ? Optional.of(code) : Optional.empty();
    }

    private static LooseCode of(int start, List<Integer> ends, List<String> parts) {
        String canonical = String.join("", parts);
        int letters = (int)
                canonical.chars().filter(c -> Characters.isLetter((char) c)).count();
        return new LooseCode(start, List.copyOf(ends), List.copyOf(parts), canonical, letters);
    }

    private static boolean isUpper(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isUpper(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    static int wordEnd(Folded text, int start) {
        int i = start;
        while (Characters.isAlphanumeric(text.at(i))) {
            i++;
        }
        return i;
    }

    /** Neither more of a code, nor a decimal, nor a unit follows. */
    static boolean endsCleanly(Folded text, int end) {
        char next = text.at(end);
        boolean more = (next == '.' || next == ',' || next == '_' || next == '@' || next == '*' || next == '-')
                && Characters.isAlphanumeric(text.at(end + 1));
        return !more && next != '%' && next != '@' && next != '*' && "元块万亿毫".indexOf(next) < 0;
    }

    int groups() {
        return ends.size();
    }

    int end() {
        return ends.get(ends.size() - 1);
    }

    /** The same without its last groups. */
    LooseCode first(int groups) {
        return groups == groups() ? this : of(start, ends.subList(0, groups), parts.subList(0, groups));
    }

    private int digits() {
        return canonical.length() - letters;
    }

    private int leadingLetters() {
        int i = 0;
        while (i < canonical.length() && Characters.isLetter(canonical.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One to three letters and at least six digits, perhaps one letter at the end; or nine characters that begin with a letter. */
    boolean isPassport(boolean german) {
        int size = canonical.length();
        int first = leadingLetters();
        boolean ends = letters - first <= 1 && (letters == first || Characters.isLetter(canonical.charAt(size - 1)));
        boolean usual = first >= 1 && first <= 3 && digits() >= 6 && ends;
        boolean mixed = german && size == 9 && first >= 1 && digits() >= 4 && groups() == 1;
        return size >= 8 && size <= 10 && groups() <= 3 && (usual || mixed);
    }

    /** RB482917365SG, UK 4831 0097 6GB: two letters, nine digits, two letters. */
    boolean isPostalItem() {
        return canonical.length() == 13
                && leadingLetters() == 2
                && letters == 4
                && Characters.isLetter(canonical.charAt(11))
                && Characters.isLetter(canonical.charAt(12));
    }

    boolean hasCheckedItem() {
        return Checksums.postalItem(canonical.substring(2, 11));
    }

    /** The letters of a carrier and at least ten digits. */
    boolean isCarriers() {
        int first = leadingLetters();
        return first > 0
                && letters == first
                && digits() >= 10
                && digits() <= 20
                && (CARRIERS.contains(canonical.substring(0, first)) || digits() >= 14);
    }

    /** Letters and at least five digits, as shops number their orders: W8820175543, QF-66120-B. */
    boolean isOrder() {
        int size = canonical.length();
        boolean opens = Characters.isLetter(canonical.charAt(0)) && leadingLetters() <= 5;
        long plain = parts.stream()
                .filter(part ->
                        part.chars().allMatch(c -> Characters.isDigit((char) c)) && part.length() >= 4 && !isYear(part))
                .count();
        boolean long1 = groups() == 1 && digits() >= 7;
        return size >= 7
                && size <= 22
                && digits() >= 5
                && letters <= 6
                && (opens && (long1 || (groups() > 1 && plain >= 1)));
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && (part.startsWith("19") || part.startsWith("20"));
    }

    boolean hasHyphen(Folded text) {
        return text.slice(start, end()).indexOf('-') >= 0;
    }

    /** Four digits in every group but the last. */
    boolean isInFours() {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).length() != 4) {
                return false;
            }
        }
        return parts.size() > 1 && parts.get(parts.size() - 1).length() <= 4;
    }
}
