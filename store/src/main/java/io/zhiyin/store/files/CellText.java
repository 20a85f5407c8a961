package io.zhiyin.store.files;

import io.zhiyin.store.files.wording.Sentence;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Frees cells from what exports and browsers wrap around their values. */
final class CellText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_WORD = 20;
    private static final Set<String> NOTHING =
            Set.of("null", "NULL", "None", "nan", "NaN", "N/A", "n/a", "#N/A", "\\N", "-", "--", "/", "无");
    private static final Pattern LINE_BREAK_TAG = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("hellip", "…"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("middot", "·"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"));

    private static final Pattern CUT = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d{2,3}");

    private CellText() {}

    /** Whether a spreadsheet shortened a long number, whose last digits are lost: 1.89023E+18. */
    static boolean isCut(String value) {
        return CUT.matcher(value).matches();
    }

    /** A value such as an id or a name: {@code ="0012"} and {@code '0012} become 0012, words for "nothing" become empty. */
    static String value(String cell) {
        String value = stripped(cell);
        if (value.length() > 2 && value.startsWith("=\"") && value.endsWith("\"")) {
            value = value.substring(2, value.length() - 1).strip();
        } else if (value.length() > 1 && value.charAt(0) == '\'' && Character.isDigit(value.charAt(1))) {
            value = value.substring(1);
        }
        return NOTHING.contains(value) ? "" : value;
    }

    /** An order's number: Shopify writes #1001 where others write 1001. */
    static String order(String cell) {
        return value(cell).replaceFirst("^#(?=\\w)", "");
    }

    /** What a customer wrote: as it stands but for tags and entities of web pages, control characters and outer blanks. */
    static String text(String cell) {
        String text = stripped(cell);
        if (text.indexOf('<') >= 0) {
            text = LINE_BREAK_TAG.matcher(text).replaceAll("\n");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(unescape(match)));
        }
        if (hasControls(text)) {
            text = withoutControls(text);
        }
        text = repaired(text);
        text = text.strip();
        return NOTHING.contains(text) ? "" : text;
    }

    private static String unescape(java.util.regex.MatchResult match) {
        if (match.group(3) != null) {
            return ENTITIES.getOrDefault(match.group(3), match.group());
        }
        int code = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        boolean printable = Character.isValidCodePoint(code) && code >= 0x20 && !Character.isSurrogate((char) code);
        return printable ? Character.toString(code) : " ";
    }

    /** Without blanks and byte order marks at both ends. */
    private static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isOuter(cell.charAt(start))) {
            start++;
        }
        while (end > start && isOuter(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isOuter(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }

    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    }

    /** U+0080 to U+009F are no characters that anyone types, but quotes and dashes of Windows-1252 decoded as Latin-1. */
    private static String repaired(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                char meant = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
                repaired.setCharAt(i, meant == '\uFFFD' ? ' ' : meant);
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Whether bytes did not decode or half a surrogate pair is left. */
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                return true;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** The kind of value a cell holds, without telling the value. */
    static Sentence kind(String value) {
        String plain = value.strip();
        if (plain.isEmpty()) {
            return Sentence.of("kind.empty");
        }
        if (plain.matches("[+-]?[\\d.,]+")) {
            return Sentence.of("kind.number");
        }
        if (plain.matches("[\\d\\s:/年月日时分秒.,TZ+-]+")) {
            return Sentence.of("kind.code");
        }
        long letters = plain.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return Sentence.of("kind.signs");
        }
        return plain.length() > LONGEST_WORD ? Sentence.of("kind.text", plain.length()) : Sentence.of("kind.word");
    }
}
