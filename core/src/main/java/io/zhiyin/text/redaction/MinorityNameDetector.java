package io.zhiyin.text.redaction;

/**
 * Finds Tibetan, Mongolian and Uyghur names in Chinese text (扎西次仁, 迪力木拉提·艾尔肯): two of the pieces that such names are
 * made of, one after the other or with a dot between. Other names with a dot are mostly those of foreign authors and figures
 * and need a label.
 */
final class MinorityNameDetector implements Detector {
    private static final HanWords PIECES = HanWords.file("minority-names-zh.txt");
    private static final HanWords PUBLIC = HanWords.file("public-names-zh.txt");
    private static final int LONGEST_PART = 8;
    private static final int MOST_PIECES = 4;
    private static final int MEDIA_REACH = 30;

    @Override
    public void detect(Folded text, Findings findings) {
        if (!text.hasHan()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '·') {
                i = Math.max(i, dotted(text, i, findings) - 1);
            } else if (Characters.isHan(text.at(i))) {
                i = Math.max(i, joined(text, i, findings) - 1);
            }
        }
    }

    /** Two pieces and more without anything between. */
    private static int joined(Folded text, int start, Findings findings) {
        int end = start;
        int pieces = 0;
        for (int next = PIECES.endAt(text, end); next > 0 && pieces < MOST_PIECES; next = PIECES.endAt(text, end)) {
            end = next;
            pieces++;
        }
        boolean name = pieces >= 2 && end - start >= 3 && text.at(end) != '·' && text.at(start - 1) != '·';
        return name && isPrivate(text, start, end) ? add(text, start, end, findings) : start;
    }

    private static int dotted(Folded text, int dot, Findings findings) {
        int start = dot;
        while (start > dot - LONGEST_PART && Characters.isHan(text.at(start - 1))) {
            start--;
        }
        int end = dot + 1;
        while (end <= dot + LONGEST_PART && Characters.isHan(text.at(end))) {
            end++;
        }
        for (int from = start; from < dot - 1; from++) {
            if (ChineseFullNameDetector.label(text, from) >= 0) {
                int last = ChineseNames.isBorder(text, end) ? end : endOfPieces(text, dot + 1);
                return last > 0 ? add(text, from, last, findings) : dot;
            }
        }
        int last = endOfPieces(text, dot + 1);
        int first = startOfPieces(text, start, dot);
        boolean whole = dot - start >= 2 && dot - start < LONGEST_PART - 1 && PIECES.endAt(text, dot + 1) == last;
        first = first < 0 && whole ? start : first; // one part is known, the other stands alone before it
        return last > 0 && first >= 0 && isPrivate(text, first, last) ? add(text, first, last, findings) : dot;
    }

    private static int endOfPieces(Folded text, int from) {
        int end = from;
        for (int next = PIECES.endAt(text, end); next > 0; next = PIECES.endAt(text, end)) {
            end = next;
        }
        int border = end;
        while (border < from + LONGEST_PART && Characters.isHan(text.at(border))) {
            border++;
        }
        return border - from <= 4 && border > from ? border : end > from ? end : -1;
    }

    private static int startOfPieces(Folded text, int from, int dot) {
        for (int start = from; start < dot - 1; start++) {
            int end = PIECES.endAt(text, start);
            while (end > 0 && end < dot) {
                end = PIECES.endAt(text, end);
            }
            if (end == dot) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isPrivate(Folded text, int start, int end) {
        return !PUBLIC.startsAt(text, start) && !ChineseNameContext.isOfMedia(text, start, end, MEDIA_REACH);
    }

    private static int add(Folded text, int start, int end, Findings findings) {
        findings.add(start, end, PersonalData.PERSON, text.slice(start, end));
        return end;
    }
}
