package io.zhiyin.text.redaction;

/** What sort of character one is, for the detectors. */
final class Characters {
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private Characters() {}

    static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    static boolean isHan(char c) {
        return isBetween(c, '\u4e00', '\u9fff') || isBetween(c, '\u3400', '\u4dbf') || c == '〇';
    }

    static boolean isLetter(char c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isUpper(char c) {
        return isBetween(c, 'A', 'Z');
    }

    static boolean isLower(char c) {
        return isBetween(c, 'a', 'z');
    }

    static boolean isDigit(char c) {
        return isBetween(c, '0', '9');
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** The value of a digit in any of the scripts that people use to hide a number, or -1. */
    static int digit(char c) {
        if (c <= '9') {
            return c >= '0' ? c - '0' : -1;
        }
        if (isCircled(c)) {
            return c == '⓪' ? 0 : c - '①' + 1;
        }
        if (c != '〇' && (c < '\u4e00' || c > '\u9fff')) {
            return -1;
        }
        int value = HAN_DIGITS.indexOf(c);
        if (value < 0) {
            value = OTHER_DIGITS.indexOf(c);
        }
        return value >= 0 ? value : c == '幺' ? 1 : -1;
    }

    static boolean isCircled(char c) {
        return isBetween(c, '①', '⑨') || c == '⓪';
    }

    /** Ends a sentence or a line, so that a label before it says nothing about what follows. */
    static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '!' || c == '？' || c == '?' || c == '；' || c == ';' || c == '\n';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
    }
}
