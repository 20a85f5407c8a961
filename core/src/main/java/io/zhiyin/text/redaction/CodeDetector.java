package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds codes of letters and digits: tracking numbers by their carrier's format, order numbers and passports by their label,
 * licence plates by their form.
 */
final class CodeDetector implements Detector {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    /** Provinces whose character is also an everyday word: 全新, 青, 贵. */
    private static final String EVERYDAY = "新青贵云";

    private static final String BEFORE_PLATE = "是为牌车号辆叫";

    private static final String SPECIAL_PLATES = "挂学警港澳领";
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
    /** What is spoken of where a plate of the form AB12 CDE is one. */
    private static final List<String> VEHICLES = List.of(
            " van",
            " car",
            " truck",
            " reg",
            " driver",
            " driving",
            " drove",
            "park",
            " vehicle",
            " ford ",
            " transit",
            " bmw",
            " audi",
            " vw ",
            "plate",
            " lorry",
            " bay ",
            " motor",
            " toyota",
            " corsa",
            " golf",
            " fiesta",
            " insurance",
            "van ",
            "car ",
            "reg ");

    private static final int VEHICLE_REACH = 40;
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
            if (PROVINCES.indexOf(c) >= 0) {
                chinesePlate(text, i, findings);
            }
            if (!Characters.isAlphanumeric(c)) {
                i++;
                continue;
            }
            int end = endOfCode(text, i);
            code(text, i, end, findings);
            i = end;
        }
    }

    private static int endOfCode(Folded text, int start) {
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
            boolean plate =
                    end - start <= 4 && Characters.isDigit(text.at(end + 1)) && Characters.isUpper(text.at(start));
            if (plate) {
                shortPlate(text, start, end, labels.before(text, start), findings);
            }
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
            if (!britishPlate(text, start, end, findings)) {
                shortPlate(text, start, end, label, findings);
            }
            return;
        }
        if (britishPlate(text, start, end, findings)) {
            return;
        }
        Optional<PersonalData> kind = isTracking(code)
                ? Optional.of(PersonalData.TRACKING)
                : labelled(text, code, label).or(() -> unlabelled(text, start, code));
        kind.ifPresentOrElse(
                found -> findings.add(start, end, found, code.replace("-", "")),
                () -> shortPlate(text, start, end, label, findings));
    }

    private static boolean hasDigit(Folded text, int start, int end) {
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

    /** NU70 FLD near words of vehicles. */
    private static boolean britishPlate(Folded text, int start, int end, Findings findings) {
        boolean apart = end - start == 4 && text.at(end) == ' ';
        int last = apart ? endOfCode(text, end + 1) : end;
        int letters = apart ? end + 1 : start + 4;
        boolean form = last - letters == 3
                && (apart || end - start == 7)
                && Characters.isUpper(text.at(start))
                && Characters.isUpper(text.at(start + 1))
                && Characters.isDigit(text.at(start + 2))
                && Characters.isDigit(text.at(start + 3))
                && allUpper(text, letters, last);
        if (form && text.hasAny(start - VEHICLE_REACH, start, VEHICLES)) {
            findings.add(
                    start,
                    last,
                    PersonalData.LICENCE_PLATE,
                    text.slice(start, last).replace(" ", ""));
            return true;
        }
        return false;
    }

    private static boolean allUpper(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isUpper(text.at(i))) {
                return false;
            }
        }
        return true;
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
            case LICENCE_PLATE ->
                label.strong() && digits >= 1 && code.length() <= 9
                        ? Optional.of(PersonalData.LICENCE_PLATE)
                        : Optional.empty();
            case PHONE, LANDLINE, ID_CARD, BANK_CARD, SSN, WECHAT, QQ, ACCOUNT, IP, PRODUCT, NOTHING ->
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

    /** Plates of other countries: one or two short groups after a label, such as "plate ABC 1234". */
    private static void shortPlate(Folded text, int start, int end, Optional<Labels.Found> label, Findings findings) {
        boolean labelled =
                label.isPresent() && label.get().strong() && label.get().label() == Label.LICENCE_PLATE;
        if (!labelled || end - start > 8) {
            return;
        }
        int last = end;
        int next = endOfCode(text, end + 1);
        if (text.at(end) == ' ' && next - end - 1 >= 2 && next - end - 1 <= 4 && allUpperOrDigit(text, end + 1, next)) {
            last = next;
        }
        String code = text.slice(start, last);
        if (code.length() >= 4 && allUpperOrDigit(text, start, end)) {
            findings.add(
                    start,
                    last,
                    PersonalData.LICENCE_PLATE,
                    code.replace(" ", "").replace("-", ""));
        }
    }

    private static boolean allUpperOrDigit(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Characters.isUpper(c) && !Characters.isDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private void chinesePlate(Folded text, int start, Findings findings) {
        int i = text.skipSpaces(start + 1);
        char office = text.at(i);
        Optional<Labels.Found> label = labels.before(text, start);
        boolean labelled = label.isPresent() && label.get().label() == Label.LICENCE_PLATE;
        boolean letter = Characters.isUpper(office) || (labelled && Characters.isLower(office));
        if (!letter || office == 'I' || i > start + 2) {
            return;
        }
        boolean parted = false;
        i++;
        while ("·.- ".indexOf(text.at(i)) >= 0 && i < start + 5) {
            parted = true;
            i++;
        }
        int from = i;
        int digits = 0;
        int size = 0;
        while ((Characters.isAlphanumeric(text.at(i)) || (labelled && isGapInPlate(text, i))) && size < 7) {
            digits += Characters.isDigit(text.at(i)) ? 1 : 0;
            size += text.at(i) == ' ' ? 0 : 1;
            i++;
        }
        if (size == 4 && SPECIAL_PLATES.indexOf(text.at(i)) >= 0) {
            size = 5;
            i++;
        }
        boolean everyday = EVERYDAY.indexOf(text.at(start)) >= 0
                && Characters.isHan(text.at(start - 1))
                && BEFORE_PLATE.indexOf(text.at(start - 1)) < 0;
        boolean form = (size == 5 || size == 6) && digits >= 3 && !Characters.isAlphanumeric(text.at(i));
        boolean energy = size != 6 || isEnergy(text.at(from)) || isEnergy(text.at(i - 1));
        if (form && energy && (labelled || !everyday || parted)) {
            String plate =
                    text.slice(start, start + 1) + office + text.slice(from, i).replace(" ", "");
            findings.add(start, i, PersonalData.LICENCE_PLATE, plate.toUpperCase(Locale.ROOT));
        }
    }

    private static boolean isGapInPlate(Folded text, int i) {
        char next = text.at(i + 1);
        return text.at(i) == ' ' && (Characters.isUpper(next) || Characters.isDigit(next));
    }

    private static boolean isEnergy(char c) {
        return List.of('D', 'F', 'A', 'B', 'C', 'E', 'G', 'H', 'J', 'K').contains(Character.toUpperCase(c));
    }
}
