package io.zhiyin.text.redaction;

import io.zhiyin.text.Span;
import java.util.List;

/**
 * A text as the detectors see it: full-width forms are narrow, invisible characters are gone, and every piece already known
 * as personal data is one single mark of its kind. Keeps for every character where it stood.
 *
 * <p>Because a finding and the token that will replace it fold to the same mark, whatever the detectors leave in a text they
 * also leave in its redacted form: redacting twice changes nothing.
 */
final class Folded {
    private static final char FIRST_MARK = '\ue000';
    private static final char LAST_MARK = '\ue0ff';
    private static final char FOREIGN_MARK = '\ufffd';
    private static final int MATHEMATICAL_DIGITS = 0x1d7ce;

    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;
    private int han;
    private int latin;
    private long reads;

    /** Folds a text in which the given pieces, in order and apart, are already known. */
    Folded(String text, List<Marked> known) {
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
        int next = 0;
        for (int i = 0; i < text.length(); ) {
            if (next < known.size() && known.get(next).start() == i) {
                Marked marked = known.get(next++);
                add(marked.kind().mark(), i, marked.end());
                i = marked.end();
            } else {
                i = fold(text, i);
            }
        }
    }

    private int fold(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            add(c, i, i + 1);
            return i + 1;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
            int mathematical = text.codePointAt(i) - MATHEMATICAL_DIGITS;
            if (mathematical >= 0 && mathematical < 50) {
                add((char) ('0' + mathematical % 10), i, i + 2);
                return i + 2;
            }
        }
        if (!isInvisible(c)) {
            add(narrow(c), i, i + 1);
        }
        return i + 1;
    }

    private void add(char c, int start, int end) {
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
        if (Characters.isHan(c)) {
            han++;
        } else if (Characters.isLetter(c)) {
            latin++;
        }
    }

    private static char narrow(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '－', '‐', '‑', '–', '—', '―', '﹣', '−' -> '-';
            case '•', '・', '∙' -> '·';
            default -> c >= FIRST_MARK && c <= LAST_MARK ? FOREIGN_MARK : c;
        };
    }

    private static boolean isInvisible(char c) {
        return Characters.isBetween(c, '\u200b', '\u200f')
                || Characters.isBetween(c, '\u202a', '\u202e')
                || Characters.isBetween(c, '\u2060', '\u2064')
                || Characters.isBetween(c, '\ufe00', '\ufe0f')
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u20e3';
    }

    int length() {
        return length;
    }

    /** How many characters the detectors looked at so far: the work that this text cost. */
    long reads() {
        return reads;
    }

    /** The character at a place; a line break outside the text, so that no caller needs to look at the borders. */
    char at(int i) {
        reads++;
        return i >= 0 && i < length ? chars[i] : '\n';
    }

    boolean isMark(int i) {
        char c = at(i);
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    boolean isMark(int i, PersonalData kind) {
        return at(i) == kind.mark();
    }

    boolean hasHan() {
        return han > 0;
    }

    /** Whether a token in this text is labelled in Chinese: at least a fifth of the letters are. */
    boolean isChinese() {
        return han * 4 >= latin && han > 0;
    }

    /** The characters between two places, as far as they lie within the text. */
    String slice(int from, int to) {
        int first = Math.max(0, Math.min(from, length));
        return new String(chars, first, Math.max(0, Math.min(to, length) - first));
    }

    /** Where a piece of the folded text stood in the original. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether a word, written in lower case, stands here; Latin case does not count. */
    boolean startsWith(int at, String word) {
        if (at < 0 || at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            reads++;
            char c = chars[at + i];
            if ((c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The end of the longest word of a list that starts here, or -1. */
    int endOfAny(int at, List<String> words) {
        int end = -1;
        for (String word : words) {
            if (at + word.length() > end && startsWith(at, word)) {
                end = at + word.length();
            }
        }
        return end;
    }

    /** Whether any word of a list ends just before this place. */
    boolean anyEndsAt(int end, List<String> words) {
        for (String word : words) {
            if (startsWith(end - word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any word of a list starts between two places. */
    boolean hasAny(int from, int to, List<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to, length); i++) {
            if (endOfAny(i, words) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any mark stands between two places. */
    boolean hasMark(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, length); i++) {
            if (isMark(i)) {
                return true;
            }
        }
        return false;
    }

    /** The place before the signs that stand right before here, three of them at most. */
    int skipBack(int at, String signs) {
        int i = at;
        while (i > at - 3 && i > 0 && signs.indexOf(at(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    int skipSpaces(int at) {
        int i = at;
        while (Characters.isSpace(at(i))) {
            i++;
        }
        return i;
    }
}
