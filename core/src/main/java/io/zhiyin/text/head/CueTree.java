package io.zhiyin.text.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of all groups of cues as a tree of signs, so that one walk over a text finds them all, however many there are.
 * Immutable once built, thread-safe.
 */
final class CueTree {
    private static final String GAP = "…";
    private static final String GAP_PATTERN = ".{0,12}";

    private final Node root = new Node();
    private final boolean words;

    /** @param words whether pieces of letters must be whole words */
    CueTree(boolean words) {
        this.words = words;
    }

    /** A piece of a group: where its first part ends in the tree, and what must follow after a gap. */
    private record Piece(int group, boolean wholeWord, Optional<Pattern> rest) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Piece> ends = new ArrayList<>();
    }

    void add(int group, String piece) {
        String[] parts = piece.split(GAP, 2);
        String first = Grams.plain(parts[0]);
        if (first.isEmpty()) {
            return;
        }
        Optional<Pattern> rest = parts.length == 1 ? Optional.empty() : Optional.of(rest(parts[1]));
        Node node = root;
        for (int i = 0; i < first.length(); i++) {
            node = node.next.computeIfAbsent(first.charAt(i), sign -> new Node());
        }
        node.ends.add(new Piece(group, words && isWord(first), rest));
    }

    private static Pattern rest(String parts) {
        StringBuilder regex = new StringBuilder();
        for (String part : parts.split(GAP, -1)) {
            regex.append(GAP_PATTERN).append(Pattern.quote(Grams.plain(part)));
        }
        return Pattern.compile(regex.toString());
    }

    private static boolean isWord(String piece) {
        return Character.isLetterOrDigit(piece.charAt(0)) && Character.isLetter(piece.charAt(piece.length() - 1));
    }

    /** How often pieces of each group occur, not counting those that overlap an earlier one of the same group. */
    int[] count(String plain, int groups) {
        int[] counts = new int[groups];
        int[] free = new int[groups]; // up to where the group's last piece reaches
        for (int start = 0; start < plain.length(); start++) {
            Node node = root;
            for (int at = start; at < plain.length(); at++) {
                node = node.next.get(plain.charAt(at));
                if (node == null) {
                    break;
                }
                for (Piece piece : node.ends) {
                    int end = end(piece, plain, start, at + 1);
                    if (end > 0 && free[piece.group] <= start) {
                        counts[piece.group]++;
                        free[piece.group] = end;
                    } else if (end > free[piece.group] && free[piece.group] > start) {
                        free[piece.group] = end; // a longer piece that begins at the same place
                    }
                }
            }
        }
        return counts;
    }

    /** Where a piece that begins here ends, or -1 if it isn't there. */
    private static int end(Piece piece, String text, int start, int firstEnd) {
        if (piece.wholeWord && (isLetter(text, start - 1) || isLetter(text, firstEnd))) {
            return -1;
        }
        if (piece.rest.isEmpty()) {
            return firstEnd;
        }
        Matcher rest = piece.rest.get().matcher(text).region(firstEnd, text.length());
        return rest.lookingAt() ? rest.end() : -1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '\'');
    }
}
