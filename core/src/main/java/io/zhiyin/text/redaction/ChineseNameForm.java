package io.zhiyin.text.redaction;

import java.util.Arrays;

/**
 * How much the characters themselves speak for a Chinese full name against ordinary text: how common the family name is, how
 * often given names hold these characters, and whether they form everyday words with each other or with their neighbours.
 * Logarithms of odds; a name beyond doubt has 12 and more, an ordinary word less than 0.
 */
final class ChineseNameForm {
    private static final double[] GIVEN = new double[1 << 16];
    private static final double[] FAMILY = new double[1 << 16];
    /** A character that is on no list stands in a name this seldom. */
    private static final double ELSE = Math.log(1e-5);

    private static final double COMPOUND = Math.log(2e-4);
    private static final double ONE_GIVEN = Math.log(.15);
    private static final double TWO_GIVEN = Math.log(.85);

    static {
        Arrays.fill(GIVEN, ELSE);
        Arrays.fill(FAMILY, ELSE);
        String families = String.join("", Words.linesOf("family-names-zh.txt"));
        for (int rank = families.length() - 1; rank >= 0; rank--) {
            FAMILY[families.charAt(rank)] = Math.log(.56) - 1.2 * Math.log(rank + 7);
        }
        String.join("", Words.linesOf("given-characters-zh.txt")).chars().forEach(c -> GIVEN[c] = Math.log(4.5e-4));
        String common = String.join("", Words.linesOf("given-characters-common-zh.txt"));
        for (int rank = common.length() - 1; rank >= 0; rank--) {
            GIVEN[common.charAt(rank)] = Math.log(.31) - Math.log(rank + 30);
        }
    }

    private ChineseNameForm() {}

    /** The odds of a name from here, whose family name is so long, to there. */
    static double odds(Folded text, int at, int family, int end) {
        double name = family == 2 ? COMPOUND : FAMILY[text.at(at)];
        double ordinary = OrdinaryHan.alone(text.at(at));
        for (int i = at + 1; i < end; i++) {
            ordinary += OrdinaryHan.after(text.at(i - 1), text.at(i));
            name += i < at + family ? 0 : GIVEN[text.at(i)];
        }
        name += end - at - family == 1 ? ONE_GIVEN : TWO_GIVEN;
        return name - ordinary - tornWords(text, at, end);
    }

    /** The odds of a given name without a family name. */
    static double givenOdds(Folded text, int at, int end) {
        double ordinary = OrdinaryHan.alone(text.at(at));
        double name = GIVEN[text.at(at)];
        for (int i = at + 1; i < end; i++) {
            ordinary += OrdinaryHan.after(text.at(i - 1), text.at(i));
            name += GIVEN[text.at(i)];
        }
        return name - ordinary - tornWords(text, at, end);
    }

    /** What speaks against a name whose first or last character forms a word with its neighbour. */
    private static double tornWords(Folded text, int at, int end) {
        double left = Characters.isHan(text.at(at - 1)) ? OrdinaryHan.bond(text.at(at - 1), text.at(at)) : 0;
        double right = Characters.isHan(text.at(end)) ? OrdinaryHan.bond(text.at(end - 1), text.at(end)) : 0;
        return left + right;
    }
}
