package io.zhiyin.text.redaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises telephone numbers: Chinese mobiles and landlines, North American, British, and any with a plus and a country
 * code. Numbers of services (400, 800, 95…, 12315) name no person and are left alone.
 */
final class PhoneMatcher {
    private static final Set<String> LOCAL_SHAPES = Set.of("7", "8", "4-4", "3-4", "3-5", "4-3", "2-2-2-2");
    private static final Set<String> BRITISH_SHAPES = Set.of("5-6", "5-3-3", "3-4-4", "4-3-4");
    private static final Set<String> TEN_DIGIT_SHAPES = Set.of("10", "3-3-4", "3-7", "6-4");
    private static final int LONGEST_EXTENSION = 5;
    private static final List<String> EXTENSIONS =
            List.of("ext. ", "ext.", "ext ", "ext", "extension ", "extn ", "extn. ", "x", "#", "分机", "转", ",转", "，转");
    private static final List<String> CALLING = List.of(
            " call",
            "call ",
            "callback",
            "phone",
            "ring ",
            "text me",
            "text ",
            "reach me",
            "contact me",
            "mobile",
            "voicemail",
            "texts",
            "texting",
            "sms",
            "whatsapp",
            " number",
            " hp ",
            " cell",
            " tel ");
    private static final List<String> OTHER_NUMBERS = List.of(
            "order", "track", "item", "model", "serial", "isbn", "barcode", "part ", "sku", "upc", "invoice", "account",
            "case", "ticket");
    private static final Set<String> SERVICES =
            Set.of("1800", "1300", "1860", "0800", "0808", "800", "400", "888", "877", "866");
    /** "Home 555-0162" is a telephone, "home 20082010" is not. */
    private static final Set<String> PLACES = Set.of("home", "office", "work");

    private static final int SPOKEN_REACH = 70;

    Optional<Match> match(Candidate candidate) {
        if ((!candidate.startsCleanly() && !candidate.hasPlus()) || isOfService(candidate)) {
            return Optional.empty();
        }
        return chineseMobile(candidate)
                .or(() -> chineseLandline(candidate))
                .or(() -> northAmerican(candidate))
                .or(() -> british(candidate))
                .or(() -> international(candidate))
                .or(() -> national(candidate))
                .or(() -> local(candidate))
                .or(() -> spoken(candidate))
                .map(match -> withExtension(candidate.text(), match));
    }

    /** 1800 266 1234: a number of a service, or what follows its prefix. */
    private static boolean isOfService(Candidate candidate) {
        int group = candidate.group();
        String before = group > 0 ? candidate.run().value(group - 1, group) : "";
        return SERVICES.contains(candidate.firstGroup()) || SERVICES.contains(before);
    }

    /**
     * Numbers of countries whose usual groups say little (98230 41176, 8473 2290) or that stand digit by digit, in English text
     * that speaks of calling.
     */
    private static Optional<Match> spoken(Candidate candidate) {
        DigitRun run = candidate.run();
        int after = run.joined(candidate.group(), " -");
        String digits = run.value(candidate.group(), after);
        String shape = run.shape(candidate.group(), after);
        boolean called = isLabelled(candidate) || isSpokenOf(candidate);
        boolean single = shape.startsWith("1-1-1-1-1-1-1-1-1") && digits.length() >= 9 && digits.length() <= 11;
        boolean indian = digits.length() == 10 && digits.charAt(0) >= '6' && shape.equals("5-5");
        boolean australian = digits.startsWith("04") && shape.equals("4-3-3");
        boolean eight = shape.equals("4-4") && "689".indexOf(digits.charAt(0)) >= 0;
        return called
                        && !candidate.text().hasHan()
                        && (single || indian || australian || eight)
                        && candidate.endsCleanly(after)
                ? candidate.match(after, PersonalData.PHONE, digits)
                : Optional.empty();
    }

    /** Takes in "ext. 4402" or "x31" after a number. */
    private static Match withExtension(Folded text, Match match) {
        int word = text.endOfAny(text.skipSpaces(match.to()), EXTENSIONS);
        int digits = word < 0 ? -1 : text.skipSpaces(word);
        int end = digits;
        while (end >= 0 && end <= digits + LONGEST_EXTENSION && Characters.isDigit(text.at(end))) {
            end++;
        }
        boolean extended = end > digits && !Characters.isAlphanumeric(text.at(end));
        return extended ? new Match(match.from(), end, match.nextGroup(), match.kind(), match.canonical()) : match;
    }

    /** 085 555 0137, 04 91 57 01 56: nine to eleven digits with a leading 0, where the text says that it is a telephone. */
    private static Optional<Match> national(Candidate candidate) {
        DigitRun run = candidate.run();
        boolean abroad = candidate.firstGroup().equals("00") && candidate.run().groups() > candidate.group() + 3;
        if (candidate.firstGroup().charAt(0) != '0'
                || candidate.text().hasHan()
                || !(abroad || isLabelled(candidate))) {
            return Optional.empty();
        }
        int after = run.joined(candidate.group(), " -.()");
        String digits = run.value(candidate.group(), after);
        if (digits.startsWith("00")
                && PhoneNumbers.isInternational(digits.substring(2))
                && candidate.endsCleanly(after)) {
            return candidate.match(after, PersonalData.PHONE, digits.substring(2));
        }
        boolean fits = digits.length() >= 9 && digits.length() <= 11 && digits.charAt(1) != '0';
        boolean parted = after > candidate.group() + 1 || digits.length() >= 10;
        boolean free = digits.startsWith("0800") || digits.startsWith("0808") || digits.startsWith("03");
        PersonalData kind = candidate.isNear(Label.LANDLINE) ? PersonalData.LANDLINE : PersonalData.PHONE;
        return fits && parted && !free && candidate.endsCleanly(after)
                ? candidate.match(after, kind, digits)
                : Optional.empty();
    }

    private static boolean isLabelled(Candidate candidate) {
        return candidate.isNear(Label.PHONE) || candidate.isNear(Label.LANDLINE) || candidate.isNear(Label.WECHAT);
    }

    private static Optional<Match> chineseMobile(Candidate candidate) {
        DigitRun run = candidate.run();
        int first = candidate.group();
        String opening = candidate.firstGroup();
        boolean country = (opening.equals("86") || opening.equals("0086")) && first + 1 < run.groups();
        int prefix = opening.startsWith("0086") ? 4 : opening.startsWith("86") ? 2 : opening.startsWith("01") ? 1 : 0;
        int from = country ? first + 1 : first;
        int wanted = country ? 11 : 11 + prefix;
        int after = run.after(from, wanted);
        if (after < 0 && !country && prefix > 0) {
            after = run.after(from, 11);
            prefix = 0;
        }
        if (after < 0 || !candidate.endsCleanly(after)) {
            return Optional.empty();
        }
        String digits = run.value(from, after);
        String number = digits.substring(digits.length() - 11);
        boolean labelled = isLabelled(candidate) || candidate.isNear(Label.ACCOUNT) || candidate.isNear(Label.QQ);
        String shape = run.shape(from, after);
        boolean shaped = PhoneNumbers.isMobileShape(shape) || prefix > 0;
        boolean american = shape.equals("1-3-3-4");
        boolean fits = PhoneNumbers.isMobile(number) && !american && (shaped || labelled);
        return fits ? candidate.match(after, PersonalData.PHONE, "86" + number) : Optional.empty();
    }

    private static Optional<Match> chineseLandline(Candidate candidate) {
        DigitRun run = candidate.run();
        String opening = candidate.firstGroup();
        boolean country = (opening.equals("86") || opening.equals("0086")) && candidate.group() + 1 < run.groups();
        if (!country
                && (opening.charAt(0) != '0'
                        || (!candidate.text().hasHan() && !candidate.hasPlus() && opening.length() > 4))) {
            return Optional.empty();
        }
        int from = country ? candidate.group() + 1 : candidate.group();
        for (int length = 12; length >= 10; length--) {
            int after = run.after(from, length);
            if (after < 0 || !candidate.endsCleanly(after)) {
                continue;
            }
            String written = run.value(from, after);
            String digits = written.charAt(0) == '0' ? written : "0" + written;
            int area = PhoneNumbers.areaCode(digits);
            boolean known = area > 0 && PhoneNumbers.isLandline(digits, area);
            if (known && (country || isTrustedLandline(candidate, after, area))) {
                return Optional.of(new Match(
                        candidate.start(),
                        extension(candidate, after),
                        afterExtension(candidate, after),
                        PersonalData.LANDLINE,
                        "86" + digits.substring(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isTrustedLandline(Candidate candidate, int after, int area) {
        if (isLabelled(candidate)) {
            return true;
        }
        boolean parted = candidate.run().size(candidate.group()) == area;
        boolean local = parted && LOCAL_SHAPES.contains(candidate.run().shape(candidate.group() + 1, after));
        boolean chinese = candidate.text().hasHan() || candidate.firstGroup().equals("010");
        boolean whole =
                after == candidate.group() + 1 && area == 3 && candidate.text().hasHan();
        return whole || (local && chinese);
    }

    /** The end of a number with its extension, such as -801 or 转801. */
    private static int extension(Candidate candidate, int after) {
        int end = candidate.run().end(after - 1);
        if (hasExtension(candidate, after)) {
            return candidate.run().end(after);
        }
        Folded text = candidate.text();
        int i = text.at(end) == '转' ? end + 1 : end;
        while (i > end && Characters.isDigit(text.at(i)) && i - end <= LONGEST_EXTENSION) {
            i++;
        }
        return i > end + 1 ? i : end;
    }

    private static int afterExtension(Candidate candidate, int after) {
        return hasExtension(candidate, after) ? after + 1 : after;
    }

    private static boolean hasExtension(Candidate candidate, int after) {
        return after < candidate.run().groups()
                && candidate.text().at(candidate.run().end(after - 1)) == '-'
                && candidate.run().size(after) <= LONGEST_EXTENSION - 1;
    }

    private static Optional<Match> northAmerican(Candidate candidate) {
        DigitRun run = candidate.run();
        boolean country = candidate.firstGroup().equals("1") && candidate.group() + 1 < run.groups();
        int from = country ? candidate.group() + 1 : candidate.group();
        int after = run.after(from, 10);
        if (after < 0 || !candidate.endsCleanly(after)) {
            return Optional.empty();
        }
        String digits = run.value(from, after);
        if (PhoneNumbers.isTollFree(digits)) {
            return Optional.empty();
        }
        boolean shaped = run.shape(from, after).equals("3-3-4") && (country || isDialled(candidate, from));
        boolean labelled = isLabelled(candidate) && TEN_DIGIT_SHAPES.contains(run.shape(from, after));
        PersonalData kind = candidate.isNear(Label.LANDLINE) ? PersonalData.LANDLINE : PersonalData.PHONE;
        boolean spoken = run.shape(from, after).equals("10") && candidate.startsCleanly() && isSpokenOf(candidate);
        return PhoneNumbers.isNorthAmerican(digits) && (shaped || labelled || spoken)
                ? candidate.match(after, kind, "1" + digits)
                : Optional.empty();
    }

    /** Hyphens, dots or a bracketed area code: 415-555-0123, 415.555.0123, (415) 555-0123. */
    private static boolean isDialled(Candidate candidate, int from) {
        Folded text = candidate.text();
        char first = text.at(candidate.run().end(from));
        char second = text.at(candidate.run().end(from + 1));
        boolean spaced = first == ' ' && second == ' ' && !text.hasHan() && isUnlabelled(candidate);
        return first == ')' || spaced || ((first == '-' || first == '.' || first == '/') && second == first);
    }

    private static boolean isUnlabelled(Candidate candidate) {
        boolean other = candidate
                .label()
                .filter(label -> label.strong() && label.label() != Label.PHONE && label.label() != Label.LANDLINE)
                .isPresent();
        return !other && candidate.run().groups() - candidate.group() <= 4;
    }

    /** Ten digits in a text that speaks of calling, and of nothing else that has a number. */
    private static boolean isSpokenOf(Candidate candidate) {
        Folded text = candidate.text();
        int from = candidate.start() - SPOKEN_REACH;
        return !text.hasHan()
                && candidate.label().filter(label -> label.strong()).isEmpty()
                && text.hasAny(from, candidate.start(), CALLING)
                && !text.hasAny(from, candidate.start(), OTHER_NUMBERS);
    }

    private static Optional<Match> british(Candidate candidate) {
        DigitRun run = candidate.run();
        int after = run.after(candidate.group(), 11);
        if (after < 0 || !candidate.endsCleanly(after)) {
            return Optional.empty();
        }
        String digits = run.value(candidate.group(), after);
        String shape = run.shape(candidate.group(), after);
        if (candidate.text().hasHan() && !isLabelled(candidate) && !BRITISH_SHAPES.contains(shape)) {
            return Optional.empty();
        }
        boolean parted = after > candidate.group() + 1;
        boolean mobile = digits.startsWith("07") && !digits.startsWith("070");
        boolean fixed = digits.startsWith("01") || digits.startsWith("02");
        if (mobile && (parted || isLabelled(candidate) || digits.length() == 11)) {
            return candidate.match(after, PersonalData.PHONE, "44" + digits.substring(1));
        }
        return fixed && (parted || isLabelled(candidate))
                ? candidate.match(after, PersonalData.LANDLINE, "44" + digits.substring(1))
                : Optional.empty();
    }

    private static Optional<Match> international(Candidate candidate) {
        if (!candidate.hasPlus() || Characters.isAlphanumeric(candidate.text().at(candidate.start() - 1))) {
            return Optional.empty();
        }
        DigitRun run = candidate.run();
        int after = run.joined(candidate.group(), " -.()");
        while (after > candidate.group() && run.value(candidate.group(), after).length() > 15) {
            after--;
        }
        if (after == candidate.group()) {
            return Optional.empty();
        }
        String digits = run.value(candidate.group(), after);
        boolean parted = after > candidate.group() + 1 || isLabelled(candidate) || digits.length() >= 11;
        PersonalData kind = candidate.isNear(Label.LANDLINE) ? PersonalData.LANDLINE : PersonalData.PHONE;
        return parted && PhoneNumbers.isInternational(digits) && candidate.endsCleanly(after)
                ? candidate.match(after, kind, digits.replaceFirst("^44(0)", "44"))
                : Optional.empty();
    }

    /** A number without area code, where the text says that it is one. */
    private static Optional<Match> local(Candidate candidate) {
        DigitRun run = candidate.run();
        boolean landline = candidate.isNear(Label.LANDLINE);
        if (!landline && !candidate.isLabelled(Label.PHONE)) {
            return Optional.empty();
        }
        for (int length = 8; length >= 7; length--) {
            int after = run.after(candidate.group(), length);
            if (after > 0
                    && candidate.endsCleanly(after)
                    && LOCAL_SHAPES.contains(run.shape(candidate.group(), after))) {
                String digits = run.value(candidate.group(), after);
                boolean atHome = candidate
                        .label()
                        .filter(found -> PLACES.contains(found.word()))
                        .isPresent();
                if (atHome && !run.shape(candidate.group(), after).equals("3-4")) {
                    return Optional.empty();
                }
                PersonalData kind = landline || candidate.text().hasHan() ? PersonalData.LANDLINE : PersonalData.PHONE;
                return PhoneNumbers.isLocal(digits) ? candidate.match(after, kind, digits) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
