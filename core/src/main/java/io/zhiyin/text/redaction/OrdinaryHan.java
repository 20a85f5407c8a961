package io.zhiyin.text.redaction;

import java.util.Arrays;

/**
 * How ordinary Chinese text goes on: the probability of a character after another, counted in feedback that was written for this
 * project. What no such text holds gets little.
 */
final class OrdinaryHan {
    private static final String FILE = "ordinary-pairs-zh.txt";
    private static final double OUTSIDE = .5;
    /** How much the character before counts against all text: the larger, the less. */
    private static final double PRIOR = 8;

    private static final int RARE = 4;

    private static final int[] SINGLE = new int[1 << 16];
    private static final int[] PAIRS;
    private static final int[] TIMES;
    private static final double ALL;

    static {
        long[] pairs = new long[1 << 13];
        int size = 0;
        long all = 0;
        for (String line : Words.linesOf(FILE)) {
            String[] parts = line.split(" ");
            char first = parts[0].charAt(0);
            SINGLE[first] = Integer.parseInt(parts[0].substring(1));
            all += SINGLE[first];
            for (int i = 1; i < parts.length; i++) {
                long pair = ((long) first << 16) | parts[i].charAt(0);
                pairs = size == pairs.length ? Arrays.copyOf(pairs, size * 2) : pairs;
                pairs[size++] = (pair << 20) | Integer.parseInt(parts[i].substring(1));
            }
        }
        Arrays.sort(pairs, 0, size);
        PAIRS = new int[size];
        TIMES = new int[size];
        for (int i = 0; i < size; i++) {
            PAIRS[i] = (int) (pairs[i] >> 20) ^ Integer.MIN_VALUE; // in the order of signed numbers
            TIMES[i] = (int) (pairs[i] & 0xfffff);
        }
        ALL = all;
    }

    private OrdinaryHan() {}

    /** Whether ordinary text hardly holds this character. */
    static boolean isRare(char c) {
        return SINGLE[c] < RARE;
    }

    /** The logarithm of the probability of a character anywhere. */
    static double alone(char c) {
        return Math.log((SINGLE[c] + OUTSIDE) / ALL);
    }

    /** The logarithm of the probability of a character after another. */
    static double after(char before, char c) {
        double anywhere = (SINGLE[c] + OUTSIDE) / ALL;
        int at = Arrays.binarySearch(PAIRS, pair(before, c));
        int times = at >= 0 ? TIMES[at] : 0;
        return Math.log((times + PRIOR * anywhere) / (SINGLE[before] + PRIOR));
    }

    /** How much more often two characters stand together than chance has it, as a logarithm; 0 where they do not. */
    static double bond(char before, char c) {
        int at = Arrays.binarySearch(PAIRS, pair(before, c));
        return at < 0 ? 0 : Math.max(0, after(before, c) - alone(c));
    }

    private static int pair(char before, char c) {
        return ((before << 16) | c) ^ Integer.MIN_VALUE;
    }
}
