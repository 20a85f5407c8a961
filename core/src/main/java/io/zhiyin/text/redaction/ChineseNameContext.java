package io.zhiyin.text.redaction;

/** What the words around a Chinese full name say on whether a private person is meant. */
final class ChineseNameContext {
    private static final HanWords BEFORE = HanWords.file("person-before-zh.txt");
    private static final HanWords WEAK = HanWords.file("person-before-weak-zh.txt");
    private static final HanWords AFTER = HanWords.file("person-after-zh.txt");
    private static final HanWords SURELY_AFTER = HanWords.file("person-after-surely-zh.txt");
    private static final HanWords FOLLOWERS = HanWords.file("person-followers-zh.txt");
    private static final HanWords SERVICE = HanWords.file("service-words-zh.txt");
    private static final HanWords MEDIA = HanWords.file("media-words-zh.txt");
    /** Words right beside the name of a star, an author or a brand. */
    private static final HanWords OF_THE_PUBLIC = HanWords.file("public-after-zh.txt");

    private static final HanWords OF_THE_PUBLIC_BEFORE = HanWords.file("public-before-zh.txt");

    private static final int SERVICE_REACH = 25;
    private static final int MEDIA_REACH = 150;
    private static final int NEAR = 15;
    private static final int FAR = 40;
    private static final String QUOTES = ":： \"“「『【(（‘'";

    private ChineseNameContext() {}

    /** Points for a private person, on the scale of {@link ChineseNameForm}. */
    static double evidence(Folded text, int at, int end) {
        return before(text, at) + after(text, end) + around(text, at, end);
    }

    private static double before(Folded text, int at) {
        int quote = beforeQuote(text, at);
        if (OF_THE_PUBLIC_BEFORE.endsAt(text, quote)) {
            return -8;
        }
        if (ChineseFullNameDetector.label(text, at) >= 0) {
            return 7;
        }
        if (BEFORE.endsAt(text, quote)) {
            return 6;
        }
        double opens = text.isMark(at - 1) ? 3 : ChineseNames.isBorder(text, at - 1) ? 1 : -1.5;
        boolean first = at == 0 || text.at(at - 1) == '\n';
        return WEAK.endsAt(text, quote) ? 2.5 : first ? 1.5 : opens;
    }

    private static double after(Folded text, int end) {
        if (OF_THE_PUBLIC.startsAt(text, end) || text.at(end) == '》') {
            return -8;
        }
        if (SURELY_AFTER.startsAt(text, end)) {
            return 5;
        }
        if (AFTER.startsAt(text, end)) {
            return 2.5;
        }
        return ChineseNames.isBorder(text, end) ? 1 : FOLLOWERS.startsAt(text, end) ? .5 : -3;
    }

    private static double around(Folded text, int at, int end) {
        double marks = text.hasMark(at - NEAR, end + NEAR) ? 3 : text.hasMark(at - FAR, end + FAR) ? 2 : 0;
        double service = SERVICE.within(text, at - SERVICE_REACH, end + SERVICE_REACH) ? 1.5 : 0;
        boolean introduced = BEFORE.endsAt(text, beforeQuote(text, at)) && ChineseNames.isBorder(text, end);
        return marks + service - (isOfMedia(text, at, end) ? introduced ? 4 : 9 : 0);
    }

    static boolean isOfMedia(Folded text, int at, int end) {
        return isOfMedia(text, at, end, MEDIA_REACH);
    }

    static boolean isOfMedia(Folded text, int at, int end, int reach) {
        return MEDIA.within(text, at - reach, end + reach) || isTitled(text, at, end);
    }

    /** Between 《 and 》, or right beside. */
    private static boolean isTitled(Folded text, int at, int end) {
        for (int i = at - 12; i < end + 12; i++) {
            if (text.at(i) == '《') {
                return true;
            }
        }
        return false;
    }

    static boolean isRelation(Folded text, int end) {
        return BEFORE.endsAt(text, end);
    }

    static boolean goesOn(Folded text, int end) {
        return FOLLOWERS.startsAt(text, end);
    }

    static boolean isDone(Folded text, int end) {
        return AFTER.startsAt(text, end);
    }

    private static int beforeQuote(Folded text, int at) {
        int before = at;
        while (before > at - 2 && QUOTES.indexOf(text.at(before - 1)) >= 0) {
            before--;
        }
        return before;
    }
}
