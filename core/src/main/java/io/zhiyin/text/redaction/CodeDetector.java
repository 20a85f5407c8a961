package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds codes of letters and digits: tracking numbers by their carrier's format, order numbers and passports by their label.
 */
final class CodeDetector implements Detector {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    private static final Set<String> CHINESE_CARRIERS = Words.set("""
            SF, YT, JT, ZTO, STO, YD, JDV, JDVA, JDVB, JDVC, JDK, JDX, JDAZ, DPK, LP, TBA, ZT, HTKY, UC, ZJS,
            BEST, JDL, DB, JTSF, YZ, JD, JDE, JDVE, JDVF, JDVD, JDEX, DPL
            """);

    private static final String GROUPED_ITEM = "AA 999 999 999 AA";
    private static final Set<String> COUNTRIES = Set.of(
            "GB", "CN", "US", "DE", "FR", "SG", "HK", "IE", "NL", "BE", "ES", "IT", "SE", "CH", "AU", "CA", "JP", "KR",
            "TW", "NZ", "PL", "AT", "DK", "NO", "FI", "PT", "MY", "TH", "IN");
    /** Shops' own prefixes of order numbers. */
    private static final List<String> ORDER_PREFIXES =
            List.of("ORD-", "ORD", "ORDER-", "ORDER", "INV-", "INV", "PO-", "SO-");

    private static final int PASSPORT_REACH = 25;
    private static final List<String> PASSPORTS = List.of("护照", "passport");

    private static final Set<String> CARRIERS_APART = Set.of("SF", "YT", "JT", "YD", "JD");

    private final Labels labels;

    CodeDetector(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); ) {
            char c = text.at(i);
            if (!Characters.isAlphanumeric(c)) {
                i++;
                continue;
            }
            int end = endOfCode(text, i);
            code(text, i, end, findings);
            i = end;
        }
    }

    static int endOfCode(Folded text, int start) {
        int i = start;
        while (Characters.isAlphanumeric(text.at(i))
                || (text.at(i) == '-' && Characters.isAlphanumeric(text.at(i + 1)))) {
            i++;
        }
        return i;
    }

    private void code(Folded text, int start, int end, Findings findings) {
        boolean spaced = end - start == 2
                && (groupedPostalItem(text, start, findings) || spacedTracking(text, start, end, findings));
        if (spaced) {
            return;
        }
        if (!hasDigit(text, start, end)) {
            return;
        }
        Optional<Labels.Found> label =
                end - start <= LONGEST && end - start >= 3 ? labels.before(text, start) : Optional.empty();
        if (label.isPresent() && label.get().strong() && label.get().label() == Label.PRODUCT) {
            return;
        }
        if (spacedPostalItem(text, start, end, findings)) {
            return;
        }
        String code = text.slice(start, Math.min(end, start + LONGEST + 1)).toUpperCase(Locale.ROOT);
        if (code.length() < SHORTEST - 1 || code.length() > LONGEST) {
            return;
        }
        Optional<PersonalData> kind = isTracking(code)
                ? Optional.of(PersonalData.TRACKING)
                : labelled(text, code, label).or(() -> unlabelled(text, start, code));
        kind.ifPresent(found -> findings.add(start, end, found, code.replace("-", "")));
    }

    static boolean hasDigit(Folded text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTracking(String code) {
        int letters = 0;
        while (letters < code.length() && Characters.isLetter(code.charAt(letters))) {
            letters++;
        }
        String rest = code.substring(letters);
        boolean digits = !rest.isEmpty() && rest.chars().allMatch(c -> Characters.isDigit((char) c));
        if (digits
                && rest.length() >= 12
                && rest.length() <= 17
                && CHINESE_CARRIERS.contains(code.substring(0, letters))) {
            return true;
        }
        if (digits && code.startsWith("JD") && rest.length() >= 10 && letters <= 4) {
            return true;
        }
        if (code.length() == 18 && code.startsWith("1Z")) {
            return code.chars().filter(c -> Characters.isDigit((char) c)).count() >= 8;
        }
        return letters == 2
                && code.length() == 13
                && Characters.isUpper(code.charAt(11))
                && Characters.isUpper(code.charAt(12))
                && rest.substring(0, 9).chars().allMatch(c -> Characters.isDigit((char) c))
                && (Checksums.postalItem(rest.substring(0, 9)) || code.endsWith("CN"));
    }

    /** RR 473 829 103 GB: a postal item written in groups. */
    private static boolean groupedPostalItem(Folded text, int start, Findings findings) {
        int end = start + GROUPED_ITEM.length();
        for (int i = 0; i < GROUPED_ITEM.length(); i++) {
            char c = text.at(start + i);
            char wanted = GROUPED_ITEM.charAt(i);
            boolean fits = wanted == 'A' ? Characters.isUpper(c) : wanted == '9' ? Characters.isDigit(c) : c == ' ';
            if (!fits) {
                return false;
            }
        }
        if (Characters.isAlphanumeric(text.at(end)) || !COUNTRIES.contains(text.slice(end - 2, end))) {
            return false;
        }
        findings.add(start, end, PersonalData.TRACKING, text.slice(start, end).replace(" ", ""));
        return true;
    }

    /** SF 1234567890123: a carrier's letters that stand apart from the number. */
    private static boolean spacedTracking(Folded text, int start, int end, Findings findings) {
        boolean carrier = end - start == 2 && text.at(end) == ' ' && CARRIERS_APART.contains(text.slice(start, end));
        if (!carrier) {
            return false;
        }
        int last = endOfCode(text, end + 1);
        String code = text.slice(start, end) + text.slice(end + 1, Math.min(last, end + LONGEST));
        boolean tracking = isTracking(code);
        if (tracking) {
            findings.add(start, last, PersonalData.TRACKING, code);
        }
        return tracking;
    }

    /** RR 123 456 785 CN, 1Z 999 AA1 01 2345 6784: codes whose groups stand apart. */
    private static boolean spacedPostalItem(Folded text, int start, int end, Findings findings) {
        if (end - start != 2 || !text.startsWith(start, "1z") || text.at(end) != ' ') {
            return false;
        }
        StringBuilder code = new StringBuilder("1Z");
        int i = end;
        while (code.length() < 18
                && (Characters.isAlphanumeric(text.at(i))
                        || (text.at(i) == ' ' && Characters.isAlphanumeric(text.at(i + 1))))) {
            if (text.at(i) != ' ') {
                code.append(text.at(i));
            }
            i++;
        }
        String whole = code.toString().toUpperCase(Locale.ROOT);
        boolean found = isTracking(whole) && !Characters.isAlphanumeric(text.at(i));
        if (found) {
            findings.add(start, i, PersonalData.TRACKING, whole);
        }
        return found;
    }

    /** ORD100482; a passport of Chinese form in a text on passports. */
    private static Optional<PersonalData> unlabelled(Folded text, int start, String code) {
        int letters = 0;
        while (letters < code.length() && !Characters.isDigit(code.charAt(letters))) {
            letters++;
        }
        String digits = code.substring(letters);
        boolean plain = digits.chars().allMatch(c -> Characters.isDigit((char) c));
        if (plain && digits.length() >= 5 && ORDER_PREFIXES.contains(code.substring(0, letters))) {
            return Optional.of(PersonalData.ORDER);
        }
        boolean passport = plain
                && (letters == 1 || letters == 2)
                && letters + digits.length() == 9
                && "EGDPSHMK".indexOf(code.charAt(0)) >= 0
                && text.hasAny(start - PASSPORT_REACH, start, PASSPORTS);
        return passport ? Optional.of(PersonalData.PASSPORT) : Optional.empty();
    }

    private static Optional<PersonalData> labelled(Folded text, String code, Optional<Labels.Found> found) {
        if (found.isEmpty() || code.chars().allMatch(c -> Characters.isDigit((char) c) || c == '-')) {
            return Optional.empty();
        }
        Labels.Found label = found.get();
        long digits = code.chars().filter(c -> Characters.isDigit((char) c)).count();
        boolean opens = Characters.isLetter(code.charAt(0)) && digits >= code.length() - 2;
        boolean passport = opens && digits >= 6 && code.length() >= 8 && code.length() <= 10 && code.indexOf('-') < 0;
        return switch (label.label()) {
            case PASSPORT -> passport ? Optional.of(PersonalData.PASSPORT) : Optional.empty();
            case ORDER ->
                label.strong() && digits >= 4 && code.length() >= SHORTEST
                        ? Optional.of(
                                isOfCarrier(code) || (label.word().equals("单号") && Labels.carrierBefore(text, label))
                                        ? PersonalData.TRACKING
                                        : PersonalData.ORDER)
                        : Optional.empty();
            case TRACKING ->
                label.strong() && digits >= 6 && code.length() >= 9
                        ? Optional.of(PersonalData.TRACKING)
                        : Optional.empty();
            case PHONE, LICENCE_PLATE, LANDLINE, ID_CARD, BANK_CARD, SSN, WECHAT, QQ, ACCOUNT, IP, PRODUCT, NOTHING ->
                Optional.empty();
        };
    }

    private static boolean isOfCarrier(String code) {
        int letters = 0;
        while (letters < code.length() && Characters.isLetter(code.charAt(letters))) {
            letters++;
        }
        return code.length() - letters >= 9 && CHINESE_CARRIERS.contains(code.substring(0, letters));
    }
}
