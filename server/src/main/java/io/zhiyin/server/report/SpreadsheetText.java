package io.zhiyin.server.report;

/**
 * Text as a spreadsheet may hold it, in XLSX and in CSV: never taken for a formula, never longer than a cell, and without
 * the characters that XML forbids.
 */
public final class SpreadsheetText {
    /** The most UTF-16 units that a cell holds. */
    public static final int LONGEST_CELL = 32_767;

    /** What spreadsheets take for the beginning of a formula, in half and full width, and what they skip before it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠﹦﹢﹣﹫−";

    private SpreadsheetText() {}

    /** The same text, safe in a cell; what could begin a formula gets an apostrophe before it. */
    public static String safe(String text) {
        StringBuilder kept = new StringBuilder(text.length() + 1);
        text.codePoints().filter(SpreadsheetText::allowedInXml).forEach(kept::appendCodePoint);
        if (looksLikeFormula(kept)) {
            kept.insert(0, '\'');
        }
        return cut(kept);
    }

    /** Spaces and signs without width before the first sign hide a formula from a reader, not from every program. */
    private static boolean looksLikeFormula(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (FORMULA_STARTS.indexOf(unit) >= 0) {
                return true;
            }
            boolean skipped = Character.isWhitespace(unit)
                    || Character.isSpaceChar(unit)
                    || Character.getType(unit) == Character.FORMAT;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private static String cut(StringBuilder text) {
        if (text.length() <= LONGEST_CELL) {
            return text.toString();
        }
        int end = LONGEST_CELL - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** The characters of XML 1.0, without the halves of surrogate pairs and the two that are no characters. */
    private static boolean allowedInXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
