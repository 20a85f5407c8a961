package io.zhiyin.text.redaction;

import java.util.Arrays;

/**
 * Digits in a row, in groups with separators between, such as {@code 138-0013 8000}. Digits may be Arabic, Chinese or circled; the groups
 * are what a detector combines to numbers.
 */
final class DigitRun {
    private static final String SEPARATORS = " -.·_~*()+/";
    private static final int LONGEST_SEPARATOR = 3;
    private static final int LONGEST_NUMBER = 24;

    private final Folded text;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int groups;
    private int digits;

    private DigitRun(Folded text) {
        this.text = text;
    }

    /** The run that begins with the digit at this place. */
    static DigitRun at(Folded text, int start) {
        DigitRun run = new DigitRun(text);
        int i = start;
        while (i >= 0) {
            int end = run.endOfGroup(i);
            run.add(i, end);
            i = run.nextGroup(end);
        }
        return run;
    }

    private int endOfGroup(int start) {
        boolean arabic = Characters.isDigit(text.at(start));
        boolean circled = Characters.isCircled(text.at(start));
        int i = start;
        while (isOfOneScript(i, arabic, circled) || (i > start && arabic && isLetterForZero(i))) {
            i++;
        }
        return i;
    }

    private boolean isOfOneScript(int i, boolean arabic, boolean circled) {
        char c = text.at(i);
        return Characters.digit(c) >= 0 && Characters.isDigit(c) == arabic && Characters.isCircled(c) == circled;
    }

    /** 138O0138OOO: a letter O among digits. */
    private boolean isLetterForZero(int i) {
        boolean letter = text.at(i) == 'O' || text.at(i) == 'o';
        boolean ends = !Characters.isAlphanumeric(text.at(i + 1)) && i >= 2 && text.at(i - 1) == text.at(i);
        return letter && (ends || Characters.isDigit(text.at(i + 1)) || text.at(i + 1) == text.at(i));
    }

    private int nextGroup(int end) {
        for (int i = end; i <= end + LONGEST_SEPARATOR; i++) {
            if (Characters.digit(text.at(i)) >= 0) {
                return i;
            }
            if (SEPARATORS.indexOf(text.at(i)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private void add(int start, int end) {
        if (groups == starts.length) {
            starts = Arrays.copyOf(starts, groups * 2);
            ends = Arrays.copyOf(ends, groups * 2);
        }
        starts[groups] = start;
        ends[groups++] = end;
        digits += end - start;
    }

    int groups() {
        return groups;
    }

    int digits() {
        return digits;
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return ends[group];
    }

    int end() {
        return ends[groups - 1];
    }

    int size(int group) {
        return ends[group] - starts[group];
    }

    /** The group after the last one of a number of exactly so many digits that begins with a group, or -1. */
    int after(int group, int wanted) {
        int sum = 0;
        for (int g = group; g < groups && sum < wanted; g++) {
            sum += size(g);
            if (sum == wanted) {
                return g + 1;
            }
        }
        return -1;
    }

    /** The group after the longest number that joins groups with single separators of the given sort. */
    int joined(int group, String separators) {
        int g = group + 1;
        int sum = size(group);
        while (g < groups && sum <= LONGEST_NUMBER && separatorIs(g, separators)) {
            sum += size(g++);
        }
        return g;
    }

    private boolean separatorIs(int group, String allowed) {
        int from = ends[group - 1];
        return starts[group] - from == 1 && allowed.indexOf(text.at(from)) >= 0;
    }

    /** The lengths of groups, such as {@code 3-4-4}; digits that touch count as one group in whatever script. */
    String shape(int from, int to) {
        StringBuilder shape = new StringBuilder();
        int length = 0;
        for (int g = from; g < to; g++) {
            length += size(g);
            if (g + 1 == to || starts[g + 1] > ends[g]) {
                shape.append(shape.isEmpty() ? "" : "-").append(length);
                length = 0;
            }
        }
        return shape.toString();
    }

    /** The digits of some groups, in Arabic. */
    String value(int from, int to) {
        StringBuilder value = new StringBuilder();
        for (int g = from; g < to; g++) {
            for (int i = starts[g]; i < ends[g]; i++) {
                value.append((char) ('0' + Math.max(0, Characters.digit(text.at(i))))); // O is 0
            }
        }
        return value.toString();
    }
}
