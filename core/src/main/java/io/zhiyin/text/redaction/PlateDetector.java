package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds licence plates: Chinese ones by their form, those of other countries after a label or near a vehicle. */
final class PlateDetector implements Detector {
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    /** Provinces whose character is also an everyday word: 全新, 青, 贵. */
    private static final String EVERYDAY = "新青贵云";

    private static final String BEFORE_PLATE = "是为牌车号辆叫";
    private static final String SPECIAL_PLATES = "挂学警港澳领";
    private static final LatinWords VEHICLES = LatinWords.file("vehicle-words-en.txt");
    /** Words of plates themselves, after which one may be in small letters. */
    private static final LatinWords PLATES = LatinWords.of(
            "plate, plates, number plate, licence plate, license plate, reg, reg is, registration, tags, tag, rego, vehicle details, vehicle no, vehicle number");

    private static final LatinWords MACHINES = LatinWords.of(
            "model, battery, charger, part, code, fuse, bulb, filter, tyre, tire, tyres, tires, oil, size, wiper, wipers, stereo, radio, adapter, version, coupon, error, fits, fit, compatible, row, seat, flight, gate, order, ref, sku");
    private static final int VEHICLE_REACH = 40;
    private static final int MACHINE_REACH = 16;
    private static final int PLATE_REACH = 30;

    private final Labels labels;

    PlateDetector(Labels labels) {
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
            int end = CodeDetector.endOfCode(text, i);
            if (end - i <= LONGEST_GROUP) {
                plate(text, i, end, findings);
            }
            i = end;
        }
    }

    private static final int LONGEST_GROUP = 13;

    private void plate(Folded text, int start, int end, Findings findings) {
        boolean digit = CodeDetector.hasDigit(text, start, end);
        boolean before = !digit && end - start <= 4 && text.at(end) == ' ' && Characters.isDigit(text.at(end + 1));
        boolean letters = !digit && end - start <= 3 && text.at(end) == ' ' && Characters.isUpper(text.at(start));
        if (!(digit || before || letters) || britishPlate(text, start, end, findings)) {
            return;
        }
        if (digit || Characters.isUpper(text.at(start))) {
            shortPlate(text, start, end, labels.before(text, start), findings);
        }
        vehiclePlate(text, start, findings);
    }

    /** KDA 318M, 8KTR392, KA-05-HJ-2093 beside a vehicle; reg hj66 zkc. */
    private static void vehiclePlate(Folded text, int start, Findings findings) {
        Optional<LooseCode> whole = LooseCode.at(text, start, 4, 14);
        for (int groups = whole.map(LooseCode::groups).orElse(0); groups > 0; groups--) {
            LooseCode code = whole.get().first(groups);
            if (isPlate(text, code)) {
                findings.add(code.start(), code.end(), PersonalData.LICENCE_PLATE, code.canonical());
                return;
            }
        }
    }

    private static boolean isPlate(Folded text, LooseCode code) {
        int size = code.canonical().length();
        int digits = size - code.letters();
        boolean upper = text.slice(code.start(), code.end()).chars().noneMatch(c -> Characters.isLower((char) c));
        boolean labelled = PLATES.within(text, code.start() - PLATE_REACH, code.start());
        boolean vehicle = VEHICLES.within(text, code.start() - PLATE_REACH, code.start())
                || VEHICLES.within(text, code.end(), code.end() + MACHINE_REACH);
        boolean form = size >= 6 && size <= 10 && digits >= 2 && code.letters() >= 2 && (labelled || upper);
        String last = code.canonical().substring(Math.max(0, size - 4));
        boolean year = code.groups() > 1
                && (last.startsWith("19") || last.startsWith("200") || last.startsWith("201") || last.startsWith("202"))
                && last.chars().allMatch(c -> Characters.isDigit((char) c));
        boolean unit =
                code.groups() == 1 && Characters.isDigit(text.at(code.start())) && code.letters() <= 2; // 3000MAH
        return form
                && !unit
                && (labelled || !year)
                && (labelled || vehicle)
                && (labelled || !MACHINES.within(text, code.start() - PLATE_REACH, code.start()))
                && LooseCode.endsCleanly(text, code.end());
    }

    /** NU70 FLD near words of vehicles. */
    private static boolean britishPlate(Folded text, int start, int end, Findings findings) {
        boolean apart = end - start == 4 && text.at(end) == ' ';
        int last = apart ? CodeDetector.endOfCode(text, end + 1) : end;
        int letters = apart ? end + 1 : start + 4;
        boolean form = last - letters == 3
                && (apart || end - start == 7)
                && Characters.isLetter(text.at(start))
                && Characters.isLetter(text.at(start + 1))
                && Characters.isDigit(text.at(start + 2))
                && Characters.isDigit(text.at(start + 3))
                && !CodeDetector.hasDigit(text, letters, last)
                && (allUpper(text, letters, last) || PLATES.within(text, start - PLATE_REACH / 2, start));
        if (form && VEHICLES.within(text, start - VEHICLE_REACH, last + VEHICLE_REACH / 2)) {
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

    /** Plates of other countries: one or two short groups after a label, such as "plate ABC 1234". */
    private static void shortPlate(Folded text, int start, int end, Optional<Labels.Found> label, Findings findings) {
        boolean labelled =
                label.isPresent() && label.get().strong() && label.get().label() == Label.LICENCE_PLATE;
        if (!labelled || end - start > 8) {
            return;
        }
        int last = end;
        int next = CodeDetector.endOfCode(text, end + 1);
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
