package io.zhiyin.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/**
 * Cuts a text into statements: pieces that each say one thing, with their exact places. Whoever says something has at least
 * one; pieces never overlap; what lies between them is white space and punctuation. Stateless.
 */
public final class ClauseSplitter {
    /** 10/10, 4.5 / 5, 666. */
    private static final Pattern OPINION_IN_DIGITS =
            Pattern.compile("[^\\p{L}\\p{N}]*(?:\\d{1,3}(?:\\.\\d)?\\s*[/／]\\s*(?:5|10|100)|6{2,})[^\\p{L}\\p{N}]*");

    /** The statements of a text, in order. Texts in other languages are one statement. */
    public List<Span> split(String text, Language language) {
        return switch (language) {
            case ZH -> statements(text, new ChineseClauses(text));
            case EN -> statements(text, new EnglishClauses(text));
            case OTHER -> whole(text);
        };
    }

    /** What a language knows of clauses. */
    interface Grammar {
        /** Every offset at which a new piece may begin. */
        NavigableSet<Integer> borders();

        /** Whether a piece says nothing without the piece after it. */
        boolean needsNext(Span piece);

        /** Whether a piece says nothing without the piece before it. */
        boolean needsPrevious(Span piece);
    }

    private static List<Span> statements(String text, Grammar grammar) {
        BitSet uncut = Uncut.in(text);
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        NavigableSet<Integer> borders = grammar.borders();
        borders.add(text.length());
        for (int border : borders) {
            if (border > from && (border == text.length() || !uncut.get(border))) {
                addTrimmed(pieces, text, from, border);
                from = border;
            }
        }
        return joined(pieces, text, grammar);
    }

    /** Joins pieces that say nothing by themselves with the neighbour they belong to. */
    private static List<Span> joined(List<Span> pieces, String text, Grammar grammar) {
        List<Span> statements = new ArrayList<>();
        int open = -1; // where a piece started that waits for the next one
        for (Span piece : pieces) {
            boolean says = saysSomething(text, piece);
            boolean listNumber = !says && hasSigns(text, piece) && grammar.needsNext(piece);
            boolean leans = (!says && !listNumber) || grammar.needsPrevious(piece);
            if (leans && open < 0 && !statements.isEmpty()) {
                Span previous = statements.remove(statements.size() - 1);
                statements.add(new Span(previous.start(), piece.end()));
            } else if (!says || grammar.needsNext(piece)) {
                open = open < 0 ? piece.start() : open;
            } else {
                statements.add(new Span(open < 0 ? piece.start() : open, piece.end()));
                open = -1;
            }
        }
        if (open >= 0) {
            closeLast(statements, pieces.get(pieces.size() - 1), open, text);
        }
        return List.copyOf(statements);
    }

    private static void closeLast(List<Span> statements, Span last, int open, String text) {
        if (statements.isEmpty()) {
            Span rest = new Span(open, last.end());
            if (hasSigns(text, rest)) {
                statements.add(rest);
            }
        } else {
            Span previous = statements.remove(statements.size() - 1);
            statements.add(new Span(previous.start(), last.end()));
        }
    }

    private static List<Span> whole(String text) {
        List<Span> one = new ArrayList<>();
        addTrimmed(one, text, 0, text.length());
        return one.isEmpty() || !hasSigns(text, one.get(0)) ? List.of() : List.copyOf(one);
    }

    /**
     * Words, pictographs, scores and applause (666) say something by themselves; a bare number, what redaction left of one,
     * and punctuation don't.
     */
    private static boolean saysSomething(String text, Span piece) {
        String words = piece.of(text);
        String unredacted = words.indexOf('[') < 0
                ? words
                : RedactedPiece.PATTERN.matcher(words).replaceAll("");
        return unredacted.codePoints().anyMatch(ClauseSplitter::isWordSign)
                || OPINION_IN_DIGITS.matcher(unredacted).matches();
    }

    private static boolean isWordSign(int sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    /** Letters, digits and pictographs; whoever wrote one has at least one statement. */
    private static boolean hasSigns(String text, Span piece) {
        return piece.of(text).codePoints().anyMatch(c -> isWordSign(c) || Character.isDigit(c));
    }

    private static void addTrimmed(List<Span> pieces, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start), false)) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1), true)) {
            end--;
        }
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }

    /** White space and separators belong to no statement; marks that end a sentence belong to the one before them. */
    private static boolean isEdge(char sign, boolean atEnd) {
        boolean separator = Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || "，,；;、·|—–-\uFEFF\u200B".indexOf(sign) >= 0;
        return separator || (!atEnd && "。.！!？?…~～:：*•)）".indexOf(sign) >= 0);
    }
}
