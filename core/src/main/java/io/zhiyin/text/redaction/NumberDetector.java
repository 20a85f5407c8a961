package io.zhiyin.text.redaction;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds what is written in digits: identity numbers, bank cards, SSN, order and tracking numbers, QQ numbers, IP addresses,
 * and, through {@link PhoneMatcher}, telephones. A label decides where there is one; else a number must prove itself by its
 * checksum or its shape.
 */
final class NumberDetector implements Detector {
    private static final int FEWEST_DIGITS = 5;
    private static final int[] CARD_LENGTHS = {19, 18, 17, 16, 15, 14, 13};
    private static final String AMAZON_ORDER = "3-7-7";
    private static final String SSN = "3-2-4";

    private final Labels labels;
    private final PhoneMatcher phones = new PhoneMatcher();

    NumberDetector(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void detect(Folded text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            if (Characters.digit(text.at(i)) < 0) {
                i++;
                continue;
            }
            DigitRun run = DigitRun.at(text, i);
            if (run.digits() >= FEWEST_DIGITS) {
                for (int group = 0; group < run.groups(); ) {
                    group = match(new Candidate(text, run, group, labels), findings);
                }
            }
            i = run.end();
        }
    }

    /** Tries every sort of number that may begin with a group; returns the group to go on with. */
    private int match(Candidate candidate, Findings findings) {
        if (candidate.isLabelled(Label.PRODUCT)) {
            return candidate.run().joined(candidate.group(), "- ");
        }
        Optional<Match> match = identity(candidate)
                .or(() -> passport(candidate))
                .or(() -> labelledOrder(candidate))
                .or(() -> bankCard(candidate))
                .or(() -> phones.match(candidate))
                .or(() -> socialSecurity(candidate))
                .or(() -> orderOrTracking(candidate))
                .or(() -> account(candidate));
        if (match.isEmpty()) {
            return candidate.group() + 1;
        }
        Match found = match.get();
        findings.add(found.from(), found.to(), found.kind(), found.canonical());
        return found.nextGroup();
    }

    private static Optional<Match> identity(Candidate candidate) {
        boolean labelled = candidate.isNear(Label.ID_CARD);
        int after = candidate.run().after(candidate.group(), 18);
        if (after > 0) {
            String id = candidate.run().value(candidate.group(), after);
            if (candidate.endsCleanly(after) && isIdentity(id, labelled)) {
                return candidate.match(after, PersonalData.ID_CARD, id);
            }
        }
        int beforeX = candidate.run().after(candidate.group(), 17);
        if (beforeX > 0) {
            int end = candidate.text().skipSpaces(candidate.run().end(beforeX - 1));
            char x = candidate.text().at(end);
            String id = candidate.run().value(candidate.group(), beforeX) + "X";
            boolean ends = !Characters.isAlphanumeric(candidate.text().at(end + 1));
            boolean mistyped = labelled && (x == 'O' || x == 'o') && Checksums.idBody(id);
            if (mistyped || ((x == 'X' || x == 'x') && ends && isIdentity(id, labelled))) {
                return Optional.of(new Match(candidate.start(), end + 1, beforeX, PersonalData.ID_CARD, id));
            }
        }
        int old = candidate.run().after(candidate.group(), 15);
        if (old > 0 && labelled && Checksums.idBody(candidate.run().value(candidate.group(), old))) {
            return candidate.match(old, PersonalData.ID_CARD, candidate.run().value(candidate.group(), old));
        }
        return Optional.empty();
    }

    /** Passports that have digits only; those with letters are codes. */
    private static Optional<Match> passport(Candidate candidate) {
        if (!candidate.isLabelled(Label.PASSPORT) || !candidate.startsCleanly()) {
            return Optional.empty();
        }
        int after = candidate.run().joined(candidate.group(), " -");
        String whole = candidate.run().value(candidate.group(), after);
        if (whole.length() == 9) {
            return candidate.match(after, PersonalData.PASSPORT, whole);
        }
        int size = candidate.firstGroup().length();
        return size >= 8 && size <= 9
                ? candidate.match(candidate.group() + 1, PersonalData.PASSPORT, candidate.firstGroup())
                : Optional.empty();
    }

    /** A mistyped identity number still names a person if the text says what it is. */
    private static boolean isIdentity(String id, boolean labelled) {
        return Checksums.idBody(id) && (labelled || Checksums.idCheck(id));
    }

    private static Optional<Match> labelledOrder(Candidate candidate) {
        boolean order = candidate.isLabelled(Label.ORDER);
        if (!order && !candidate.isLabelled(Label.TRACKING)) {
            return Optional.empty();
        }
        String word = candidate.label().map(Labels.Found::word).orElse("");
        boolean bare = !word.contains("号") && !word.contains("n") && !word.endsWith("#") && !candidate.hasColon();
        if (bare && candidate.firstGroup().length() == 11 && PhoneNumbers.isMobile(candidate.firstGroup())) {
            return Optional.empty(); // "快递 13800138000": whom to call, not what was sent
        }
        int after = candidate.run().joined(candidate.group(), "- ");
        String value = candidate.run().value(candidate.group(), after);
        if (candidate.run().groups() > 1
                && !candidate.run().shape(candidate.group(), after).equals(AMAZON_ORDER)) {
            int plain = candidate.run().joined(candidate.group(), "-");
            if (candidate.run().value(candidate.group(), plain).length() >= 8 || value.length() > 22) {
                after = plain;
                value = candidate.run().value(candidate.group(), after);
            }
        }
        int fewest = bare ? (word.equals("order") ? 7 : 8) : order ? 5 : 8;
        if (value.length() < fewest || value.length() > 26 || isDay(value)) {
            return Optional.empty();
        }
        boolean shipped = !order
                || (word.equals("单号")
                        && (candidate.carrierBeforeLabel()
                                || Labels.isUnderWay(
                                        candidate.text(), candidate.run().end(after - 1))));
        return candidate.match(after, shipped ? PersonalData.TRACKING : PersonalData.ORDER, value);
    }

    private static boolean isDay(String value) {
        return value.length() == 8 && value.startsWith("20") && Checksums.isDate(value);
    }

    private static Optional<Match> bankCard(Candidate candidate) {
        boolean labelled = candidate.isLabelled(Label.BANK_CARD);
        boolean near = candidate.isNear(Label.BANK_CARD);
        for (int length : CARD_LENGTHS) {
            int after = candidate.run().after(candidate.group(), length);
            if (after < 0 || !candidate.endsCleanly(after) || !candidate.startsCleanly()) {
                continue;
            }
            String digits = candidate.run().value(candidate.group(), after);
            boolean issued = BankCards.isIssued(digits);
            boolean proven = Checksums.luhn(digits) && (near || (issued && length >= 15));
            if ((proven && (near || evenGroups(candidate, after))) || (labelled && issued && length >= 15)) {
                return candidate.match(after, PersonalData.BANK_CARD, digits);
            }
        }
        return Optional.empty();
    }

    private static boolean evenGroups(Candidate candidate, int after) {
        String shape = candidate.run().shape(candidate.group(), after);
        return shape.startsWith("4-4-4-") || shape.equals("4-6-5") || shape.startsWith("6-1") || !shape.contains("-");
    }

    private static Optional<Match> socialSecurity(Candidate candidate) {
        int after = candidate.run().after(candidate.group(), 9);
        if (after < 0 || !candidate.endsCleanly(after) || !candidate.startsCleanly()) {
            return Optional.empty();
        }
        String digits = candidate.run().value(candidate.group(), after);
        boolean issued = !digits.startsWith("000")
                && !digits.startsWith("666")
                && digits.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
        boolean hyphens = candidate.run().shape(candidate.group(), after).equals(SSN)
                && candidate.text().at(candidate.run().end(candidate.group())) == '-'
                && candidate.group() == 0
                && after == candidate.run().groups();
        return issued && (hyphens || candidate.isNear(Label.SSN))
                ? candidate.match(after, PersonalData.SSN, digits)
                : Optional.empty();
    }

    private static Optional<Match> orderOrTracking(Candidate candidate) {
        if (!candidate.startsCleanly()) {
            return Optional.empty();
        }
        int after = candidate.run().joined(candidate.group(), "-");
        String value = candidate.run().value(candidate.group(), after);
        if (candidate.run().shape(candidate.group(), after).equals(AMAZON_ORDER)) {
            return candidate.match(after, PersonalData.ORDER, value);
        }
        if (!candidate.endsCleanly(after)
                || PhoneNumbers.isTollFree(value)
                || value.chars().distinct().count() <= 2) {
            return Optional.empty(); // a service's number, or 666666…
        }
        if (candidate.isNear(Label.ORDER) && candidate.hasColon() && value.length() < 10) {
            after = candidate.run().joined(candidate.group(), "- "); // 订单号发你：295 8471 03926
            value = candidate.run().value(candidate.group(), after);
        }
        boolean parcel =
                value.length() >= 12 && value.length() <= 15 && candidate.text().hasHan();
        if (parcel
                && candidate.label().isEmpty()
                && Labels.isUnderWay(candidate.text(), candidate.run().end(after - 1))) {
            return candidate.match(after, PersonalData.TRACKING, value);
        }
        if (candidate.isNear(Label.ORDER) && value.length() >= 10 && value.length() <= 24) {
            return candidate.match(after, PersonalData.ORDER, value);
        }
        if (candidate.isNear(Label.TRACKING) && value.length() >= 10 && value.length() <= 24) {
            return candidate.match(after, PersonalData.TRACKING, value);
        }
        int postal = candidate.run().after(candidate.group(), 22);
        if (postal > 0 && candidate.endsCleanly(postal)) {
            String item = candidate.run().value(candidate.group(), postal);
            if (item.charAt(0) == '9' && item.charAt(1) >= '1' && item.charAt(1) <= '5') {
                return candidate.match(postal, PersonalData.TRACKING, item);
            }
        }
        return Optional.empty();
    }

    private static Optional<Match> account(Candidate candidate) {
        String first = candidate.firstGroup();
        boolean near = candidate.label().isPresent()
                && (candidate.label().get().strong() || candidate.label().get().gap() <= 3);
        boolean quarter = !candidate.text().hasHan()
                && candidate.text().at(candidate.run().start(0) - 1) == 'Q'; // Q4-7718206
        if (near && !quarter && candidate.isNear(Label.QQ)) {
            int after = candidate.run().joined(candidate.group(), "- ");
            String value = candidate.run().value(candidate.group(), after);
            boolean whole = value.length() >= 5 && value.length() <= 11;
            String number = whole ? value : first;
            if (number.length() >= 5 && number.length() <= 11 && number.charAt(0) != '0') {
                return candidate.match(whole ? after : candidate.group() + 1, PersonalData.QQ, number);
            }
        }
        if ((candidate.isLabelled(Label.WECHAT) || (near && candidate.isNear(Label.WECHAT) && first.length() >= 8))
                && first.length() >= 6
                && first.length() <= 11) {
            return candidate.match(candidate.group() + 1, PersonalData.WECHAT, first);
        }
        if (candidate.isLabelled(Label.ACCOUNT) && first.length() >= 6 && first.length() <= 16) {
            return candidate.match(candidate.group() + 1, PersonalData.ACCOUNT, first);
        }
        return internetAddress(candidate);
    }

    private static Optional<Match> internetAddress(Candidate candidate) {
        int after = candidate.run().joined(candidate.group(), ".");
        if (!candidate.isNear(Label.IP) || after - candidate.group() != 4) {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder();
        for (int g = candidate.group(); g < after; g++) {
            String part = candidate.run().value(g, g + 1);
            if (part.length() > 3 || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            address.append(part).append('.');
        }
        return candidate.match(after, PersonalData.IP, address.toString().toLowerCase(Locale.ROOT));
    }
}
