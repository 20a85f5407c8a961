package io.zhiyin.text.redaction;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds numbers and codes whose label stands elsewhere in the text: "Add 3021847756" after a sentence on QQ, an order number
 * after "Regarding" in a complaint, a handle after "wechat me when it ships??". A code must have the form of its kind, the label
 * must be near enough, and no label of goods may stand before it.
 */
final class DistantLabelDetector implements Detector {
    private static final int REACH = 70;
    private static final int AROUND = 50;
    private static final int GOODS_REACH = 28;
    private static final int MOST_GROUPS = 8;
    private static final int LONGEST = 32;

    private static final HanWords QQ_HAN = HanWords.of("qq, 扣扣, 企鹅号");
    private static final HanWords QQ_AFTER = HanWords.of("这个qq, 是我qq, 是我的qq, 这个扣扣, 是我扣扣, 这个企鹅, 是我q, 这个q");
    private static final HanWords QQ_GOODS = HanWords.of("qq糖, qq视频, qq音乐, qq游戏, qq星, qq弹, qq邮箱, qq空间, qq群");
    private static final int HAN_REACH = 30;
    private static final LatinWords QQ = LatinWords.of("qq, qq id, qq number");
    private static final HanWords WECHAT_HAN =
            HanWords.of("微信, 薇信, 威信, vx, wx, wechat, 加我v, 加我, 加v, 我的v, 我v, v是, v号, 我微, 我的微");
    private static final HanWords WECHAT_AFTER = HanWords.of("这个微信, 是我微信, 是我的微信, 是微信, 这个v, 是我v");
    private static final int LONGEST_HANDLE = 20;
    private static final LatinWords WECHAT = LatinWords.of("wechat, we chat, weixin, my v, add v, vx, wx");
    private static final HanWords PASSPORT_HAN = HanWords.of("护照, passport, 通行证");
    private static final LatinWords PASSPORT = LatinWords.of("passport, e-passport, passports, passport's");
    private static final LatinWords SSN = LatinWords.of("ssn, social, social security, ss");
    private static final HanWords ORDER_HAN = HanWords.file("order-words-zh.txt");
    private static final LatinWords ORDER = LatinWords.file("order-words-en.txt");
    private static final HanWords PARCEL_HAN = HanWords.file("parcel-words-zh.txt");
    private static final LatinWords PARCEL = LatinWords.file("parcel-words-en.txt");
    private static final HanWords GOODS_HAN = HanWords.file("goods-number-words-zh.txt");
    private static final LatinWords GOODS = LatinWords.file("goods-number-words-en.txt");
    private static final LatinWords CARD =
            LatinWords.of("card, debit, credit, visa, account, bank, refund me, cmb, icbc");
    private static final LatinWords IDENTITY = LatinWords.of("id, identity, id number, id card, old id");
    private static final HanWords IDENTITY_HAN = HanWords.of("身份证, 证件, 身份");
    /** What stands right before an order number that has no label. */
    private static final LatinWords POINTERS = LatinWords.of("""
            regarding, re, ref, reference, about, on, under, cancel, for, invoice, status of, update on, concerning, number, no, yes, order, placed, ticket, case, claim, request, quote, mine is, with, it's, its, is, was, from, of, and, to
            """);

    private static final LatinWords HANDLE_POINTERS = LatinWords.of(
            "is, mine is, same as, id, my id, it's, its, add me, add, handle, under, search, find me as, name, to, from, called, was, now");

    private final Labels labels;

    DistantLabelDetector(Labels labels) {
        this.labels = labels;
    }

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); ) {
            if (!Characters.isAlphanumeric(text.at(i))
                    || Characters.isAlphanumeric(text.at(i - 1))
                    || text.at(i - 1) == '_') {
                i++;
                continue;
            }
            int end = LooseCode.wordEnd(text, i);
            Optional<LooseCode> code = LooseCode.at(text, i, MOST_GROUPS, LONGEST);
            int last = code.isPresent() ? code(text, code.get(), findings) : -1;
            if (last < 0 && Characters.isLetter(text.at(i))) {
                last = handle(text, i, end, findings);
            }
            i = Math.max(end, last);
        }
    }

    /** Tries the longest run of groups first, then fewer groups. */
    private int code(Folded text, LooseCode whole, Findings findings) {
        char before = text.at(whole.start() - 1);
        boolean middle = " -/.".indexOf(before) >= 0 && Characters.isDigit(text.at(whole.start() - 2));
        if (middle || isOfGoods(text, whole.start())) {
            return -1;
        }
        for (int groups = whole.groups(); groups >= 1; groups--) {
            LooseCode code = whole.first(groups);
            if (LooseCode.endsCleanly(text, code.end())) {
                Optional<PersonalData> kind = kind(text, code);
                if (kind.isPresent() && !findings.isTaken(code.start(), code.end())) {
                    findings.add(code.start(), code.end(), kind.get(), code.canonical());
                    return code.end();
                }
            }
        }
        return -1;
    }

    private boolean isOfGoods(Folded text, int start) {
        boolean labelled = labels.before(text, start)
                .filter(found -> found.strong() && found.label() == Label.PRODUCT)
                .isPresent();
        return labelled
                || GOODS.endAt(text, start) > 0
                || GOODS.within(text, start - GOODS_REACH, start)
                || (text.hasHan() && GOODS_HAN.within(text, start - GOODS_REACH, start));
    }

    /** How far back a label may stand: not beyond other personal data, to which it belongs. */
    private static int window(Folded text, int start, int reach) {
        int from = start;
        while (from > start - reach
                && from > 0
                && (!text.isMark(from - 1) || text.isMark(from - 1, PersonalData.PERSON))) {
            from--;
        }
        return from;
    }

    private static boolean near(Folded text, LooseCode code, LatinWords latin, HanWords han, int before, int after) {
        return latin.within(text, code.start() - before, code.start())
                || latin.within(text, code.end(), code.end() + after)
                || (text.hasHan()
                        && (han.within(text, code.start() - before, code.start())
                                || han.within(text, code.end(), code.end() + after)));
    }

    private static Optional<PersonalData> kind(Folded text, LooseCode code) {
        if (code.letters() == 0) {
            return digits(text, code);
        }
        if (code.isPassport(!text.hasHan())
                && near(text, code, PASSPORT, PASSPORT_HAN, code.start() - window(text, code.start(), REACH), 20)) {
            return Optional.of(PersonalData.PASSPORT);
        }
        if (code.isPostalItem() && (code.hasCheckedItem() || near(text, code, PARCEL, PARCEL_HAN, REACH, AROUND))) {
            return Optional.of(PersonalData.TRACKING);
        }
        if (code.isCarriers() && near(text, code, PARCEL, PARCEL_HAN, REACH, AROUND)) {
            return Optional.of(PersonalData.TRACKING);
        }
        boolean pointed =
                POINTERS.endsAt(text, text.skipBack(code.start(), " :#,\"(")) || code.start() == 0 || text.hasHan();
        boolean form =
                text.hasHan() ? code.groups() == 1 && code.canonical().length() - code.letters() >= 9 : code.isOrder();
        return form && code.isOrder() && pointed && near(text, code, ORDER, ORDER_HAN, REACH, REACH)
                ? Optional.of(PersonalData.ORDER)
                : Optional.empty();
    }

    private static Optional<PersonalData> digits(Folded text, LooseCode code) {
        String digits = code.canonical();
        int size = digits.length();
        if (digits.chars().distinct().count() <= 2 || digits.startsWith("400") || digits.startsWith("800")) {
            return Optional.empty();
        }
        boolean plain = code.groups() == 1;
        if (size == 9
                && near(text, code, PASSPORT, PASSPORT_HAN, code.start() - window(text, code.start(), REACH), 0)) {
            return Optional.of(PersonalData.PASSPORT);
        }
        if (size == 9 && digits.charAt(0) != '9' && SSN.within(text, window(text, code.start(), REACH), code.start())) {
            return Optional.of(PersonalData.SSN);
        }
        if ((size == 15 || size == 18)
                && Checksums.idBody(digits)
                && near(text, code, IDENTITY, IDENTITY_HAN, AROUND, 12)) {
            return Optional.of(PersonalData.ID_CARD);
        }
        if (size == 18 && plain && text.hasHan() && Checksums.idBody(digits)) {
            return Optional.of(PersonalData.ID_CARD); // mistyped: region and birthday still fit
        }
        boolean card = size >= 15 && size <= 19 && BankCards.isIssued(digits);
        if (card && (code.isInFours() || plain) && near(text, code, CARD, HanWords.of("卡, 银行, 退到"), AROUND, AROUND)) {
            return Optional.of(PersonalData.BANK_CARD);
        }
        if (size >= 6 && size <= 10 && digits.charAt(0) != '0' && isQq(text, code, size)) {
            return Optional.of(PersonalData.QQ);
        }
        return underWay(text, code, size, plain);
    }

    private static boolean isQq(Folded text, LooseCode code, int size) {
        boolean plain = code.groups() == 1;
        boolean added = size >= 8 && text.at(code.start() - 1) == '加' && plain;
        boolean day = code.canonical().startsWith("20") && size == 8;
        int from = window(text, code.start(), text.hasHan() ? HAN_REACH : REACH);
        boolean named = text.hasHan()
                ? plain && !day && QQ_HAN.within(text, from, code.start()) && !QQ_GOODS.within(text, from, code.start())
                : !code.hasHyphen(text) && QQ.within(text, from, code.start());
        return added || named || QQ_AFTER.startsAt(text, code.end());
    }

    /** Order and parcel numbers of digits only. */
    private static Optional<PersonalData> underWay(Folded text, LooseCode code, int size, boolean plain) {
        String digits = code.canonical();
        boolean barcode = size == 13 && (digits.startsWith("69") || digits.startsWith("97"));
        if (barcode || digits.startsWith("00")) {
            return Optional.empty();
        }
        boolean grouped = code.groups() > 1 && code.isInFours();
        boolean parcelled = near(text, code, PARCEL, PARCEL_HAN, AROUND, AROUND);
        boolean ordered = near(text, code, ORDER, ORDER_HAN, AROUND, AROUND);
        if (grouped && size >= 12 && size <= 30 && parcelled) {
            return Optional.of(PersonalData.TRACKING);
        }
        if (text.hasHan() && plain) {
            if (size >= 18 && size <= 20 && (ordered || parcelled)) {
                return Optional.of(PersonalData.ORDER);
            }
            if (size >= 12 && size <= 15 && (parcelled || ordered)) {
                boolean parcel = PARCEL_HAN.within(text, code.start() - AROUND, code.end() + AROUND)
                        && !HanWords.of("这单, 那单, 买家, 下单, 京东这单").within(text, code.start() - 12, code.end() + 12);
                return Optional.of(parcel ? PersonalData.TRACKING : PersonalData.ORDER);
            }
            return Optional.empty();
        }
        boolean opens = text.skipBack(code.start(), " \"(#") == 0
                || POINTERS.endsAt(text, text.skipBack(code.start(), " :#,\"("));
        if (plain && size >= 12 && size <= 22 && opens && parcelled) {
            return Optional.of(PersonalData.TRACKING);
        }
        boolean year = code.groups() == 2 && digits.startsWith("20") && size >= 10 && text.at(code.start() + 4) == '-';
        return (plain && size >= 9 && size <= 17 && opens && ordered) || (year && ordered)
                ? Optional.of(PersonalData.ORDER)
                : Optional.empty();
    }

    private static boolean isOfHandle(Folded text, int i) {
        char c = text.at(i);
        boolean joins = (c == '_' || c == '-') && (Characters.isAlphanumeric(text.at(i + 1)) || text.at(i + 1) == '_');
        return Characters.isAlphanumeric(c) || joins;
    }

    /** A handle of WeChat: a word with digits, underscores or hyphens, or an unknown word right after "is". */
    private int handle(Folded text, int start, int wordEnd, Findings findings) {
        if ("@-_.".indexOf(text.at(start - 1)) >= 0) {
            return -1;
        }
        int end = wordEnd;
        while (end - start <= LONGEST_HANDLE && isOfHandle(text, end)) {
            end++;
        }
        int size = end - start;
        boolean address = text.at(end) == '@' || (text.at(end) == '.' && Characters.isLetter(text.at(end + 1)));
        if (size < 6 || size > LONGEST_HANDLE || address || isOfGoods(text, start)) {
            return -1;
        }
        int from = window(text, start, text.hasHan() ? HAN_REACH : REACH);
        boolean named = text.hasHan()
                ? WECHAT_HAN.within(text, from, start) || WECHAT_AFTER.startsAt(text, end)
                : WECHAT.within(text, from, start);
        String word = text.slice(start, end);
        boolean shaped = word.chars().anyMatch(c -> c == '_' || c == '-' || Characters.isDigit((char) c))
                && word.chars().anyMatch(c -> Characters.isLower((char) c));
        boolean model = word.chars().filter(c -> Characters.isLower((char) c)).count() < 3;
        boolean pointed = HANDLE_POINTERS.endsAt(text, text.skipBack(start, " :,\""))
                || text.at(text.skipBack(start, " \"") - 1) == ':'
                || text.at(text.skipBack(start, " \"") - 1) == '?';
        String lower = word.toLowerCase(Locale.ROOT);
        boolean compound = !shaped && pointed && EnglishNames.isUnknown(lower);
        boolean words = word.indexOf('-') > 0
                && !pointed
                && java.util.Arrays.stream(lower.split("-")).allMatch(EnglishNames::isVocabulary);
        if (!named || model || words || !(shaped || compound)) {
            return -1;
        }
        if (!findings.isTaken(start, end)) {
            findings.add(start, end, PersonalData.WECHAT, lower);
        }
        return end;
    }
}
