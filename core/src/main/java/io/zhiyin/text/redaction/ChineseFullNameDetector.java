package io.zhiyin.text.redaction;

/**
 * Finds full names in Chinese text. After a label (收件人写) nearly anything may be a name; elsewhere the form of the name
 * ({@link ChineseNameForm}) and the words around ({@link ChineseNameContext}) are weighed against each other: the more
 * name-like its characters, the less must the words say.
 */
final class ChineseFullNameDetector implements Detector {
    private static final HanWords LABELS = HanWords.file("person-labels-zh.txt");
    private static final HanWords CONNECTORS = HanWords.file("person-label-connectors-zh.txt");
    /** Nothing below this is a name, whatever the words around say. */
    private static final double LEAST_FORM = 3;
    /** What form and words must reach together: one place in some thousands is a name. */
    private static final double ENOUGH = 11;

    private static final double LIKE_A_WORD = 7;
    private static final double TORN_WORD = 9;
    /** Characters that stand for the sounds of foreign names. */
    private static final String FOREIGN = "斯尔特夫克姆顿伦格洛莎蒂";

    private static final double FOREIGN_SYLLABLE = 3;

    private static final String BORDERS_OF_LABEL = " :：,，\"“「『(（【[=、-~/";
    /** After these a label leaves no doubt, even where the name is a word: 姓名：高兴. */
    private static final String BEFORE_VALUE = ":：\"“「=";

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c >= '\u3400' && ChineseFullNames.canOpen(c) && ChineseFullNames.family(text, i) > 0) {
                int end = name(text, i);
                if (end > 0) {
                    findings.add(i, end, PersonalData.PERSON, text.slice(i, end));
                    i = end - 1;
                }
            }
        }
    }

    private static int name(Folded text, int at) {
        int labelled = labelled(text, at);
        return labelled > 0 ? labelled : likely(text, at);
    }

    /** The end of the likeliest name from here, or -1. */
    private static int likely(Folded text, int at) {
        if (text.at(at - 1) == '@') {
            return -1; // a user name of a microblog
        }
        int family = ChineseFullNames.family(text, at);
        int best = -1;
        double most = ENOUGH;
        for (int end = at + family + 1; end <= at + family + 2 && Characters.isHan(text.at(end - 1)); end++) {
            double form = ChineseNameForm.odds(text, at, family, end);
            if (form < LEAST_FORM
                    || ChineseNames.startsTitle(text, at + family)
                    || ChineseNames.startsTitle(text, end - 1)
                    || ChineseFullNames.isPublicFrom(text, at, end)) {
                continue;
            }
            double odds = form - words(text, at, family, end) + ChineseNameContext.evidence(text, at, end);
            if (odds > most) {
                most = odds;
                best = end;
            }
        }
        return best;
    }

    /** What everyday words, foreign syllables and user names take from a name's odds. */
    private static double words(Folded text, int at, int family, int end) {
        double word = ChineseFullNames.startsAnyWord(text, at) ? LIKE_A_WORD : 0;
        double torn = ChineseFullNames.endsWord(text, at + family) ? TORN_WORD : 0;
        double known = ChineseFullNames.opensLikePublic(text, at, end) ? LIKE_A_WORD : 0;
        int foreign = 0;
        for (int i = at + family; i < end; i++) {
            foreign += FOREIGN.indexOf(text.at(i)) >= 0 ? 1 : 0;
        }
        return word + torn + known + FOREIGN_SYLLABLE * foreign;
    }

    /** 收件人写张三, 名字：司徒美琪, 我对象叫于是: whatever follows a label up to a border is a name. */
    private static int labelled(Folded text, int at) {
        int label = label(text, at);
        int given = at + ChineseFullNames.family(text, at);
        for (int end = given + 2; end > given && label >= 0; end--) {
            boolean ends = ChineseNames.isBorder(text, end)
                    || ChineseNameContext.isDone(text, end)
                    || ChineseNames.startsTitle(text, end);
            boolean apart = label < at && ends;
            boolean whole = apart || (ends && end == given + 2 && !ChineseFullNames.startsWord(text, at));
            boolean stated = BEFORE_VALUE.indexOf(text.at(at - 1)) >= 0;
            boolean known = whole
                    ? ChineseFullNames.isPublic(text, at, end) || (!stated && ChineseFullNames.isWord(text, at, end))
                    : ChineseFullNames.isKnown(text, at, end);
            if (!known && ChineseNames.canBeGiven(text, given, end) && (apart || isLikely(text, given, end, ends))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isLikely(Folded text, int given, int end, boolean ends) {
        boolean likely = ChineseFullNames.isGiven(text.at(given)) && ChineseFullNames.isGiven(text.at(end - 1));
        boolean title = ChineseNames.startsTitle(text, given);
        boolean everyday = ChineseFullNames.isEveryday(text.at(given - 1));
        boolean goesOn = end == given + 2 && ChineseNameContext.goesOn(text, end);
        return likely && !title && !everyday && (ends || goesOn);
    }

    /** Where the label before this place ends, less what connects it; -1 without a label. */
    static int label(Folded text, int at) {
        int end = at;
        while (end > at - 3 && BORDERS_OF_LABEL.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        if (LABELS.endsAt(text, end)) {
            return end;
        }
        if (!CONNECTORS.endsAt(text, end)) {
            return -1;
        }
        for (String connector : CONNECTORS.words()) {
            int from = end - connector.length();
            int before = ",，:：".indexOf(text.at(from - 1)) >= 0 ? from - 1 : from;
            boolean label = text.startsWith(from, connector)
                    && (LABELS.endsAt(text, before)
                            || LABELS.endsAt(text, from)
                            || text.isMark(from - 1, PersonalData.PERSON));
            boolean called =
                    connector.equals("叫") && text.startsWith(from, "叫") && ChineseNameContext.isRelation(text, from);
            if (label || called) {
                return from;
            }
        }
        return -1;
    }
}
