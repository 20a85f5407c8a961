package io.zhiyin.text.redaction;

import java.util.BitSet;
import java.util.Set;

/**
 * The grammar of full names in Chinese: a family name of one or two characters and a given name of one or two, of characters
 * that given names are made of.
 */
final class ChineseFullNames {
    /** No character is on the list of given names, or the name belongs to the public. */
    static final int NONE = -1;

    private static final BitSet FAMILY = characters("family-names-zh.txt");
    private static final BitSet GIVEN = characters("given-characters-zh.txt");
    private static final Set<String> PUBLIC = Words.fileOfNames("public-names-zh.txt");
    private static final Set<String> WORDS = Words.fileOfNames("words-like-names-zh.txt");
    private static final HanWords COMPOUND = HanWords.of("""
            欧阳, 上官, 司马, 诸葛, 慕容, 皇甫, 东方, 司徒, 令狐, 夏侯, 尉迟, 公孙, 端木, 长孙, 宇文, 独孤, 南宫, 司空, 百里, 呼延,
            东郭, 轩辕, 钟离, 闻人, 澹台, 公冶, 太史, 申屠, 濮阳, 淳于, 单于, 完颜, 拓跋, 第五
            """);
    /** Family names that are prepositions and adverbs far more often. */
    private static final String EVERYDAY = "于向时由从和成单连全应查来过常";

    private static final int LONGEST_PUBLIC = 4;

    private ChineseFullNames() {}

    private static BitSet characters(String file) {
        BitSet set = new BitSet(1 << 16);
        Words.fileOfWords(file).forEach(word -> word.chars().forEach(set::set));
        return set;
    }

    /** The length of the family name that starts here, or 0. */
    static int family(Folded text, int at) {
        char c = text.at(at);
        if (c < '\u3400') {
            return 0;
        }
        return COMPOUND.startsAt(text, at) ? 2 : FAMILY.get(c) ? 1 : 0;
    }

    static boolean canOpen(char c) {
        return FAMILY.get(c) || "上诸慕皇东司令尉公端长宇独南百呼轩闻澹太淳完拓第".indexOf(c) >= 0;
    }

    static boolean isGiven(char c) {
        return GIVEN.get(c);
    }

    /** The end of a name of at least three characters, or {@link #NONE}. */
    static int longName(Folded text, int at) {
        int family = family(text, at);
        int given = at + family;
        if (family == 0 || !isGiven(text.at(given)) || ChineseNames.startsTitle(text, given)) {
            return NONE;
        }
        int end = isGiven(text.at(given + 1)) ? given + 2 : family == 2 ? given + 1 : NONE;
        return end > 0 && !isKnown(text, at, end) ? end : NONE;
    }

    /** The end of a name of one character and one character, or {@link #NONE}. */
    static int shortName(Folded text, int at) {
        int given = at + 1;
        boolean name = family(text, at) == 1 && isGiven(text.at(given)) && EVERYDAY.indexOf(text.at(at)) < 0;
        return name && !ChineseNames.startsTitle(text, given) && !isKnown(text, at, given + 1) ? given + 1 : NONE;
    }

    /** Whether exactly this is the name of somebody whom the public knows. */
    static boolean isPublic(Folded text, int at, int end) {
        return PUBLIC.contains(text.slice(at, end));
    }

    /** Whether exactly this is a word or the name of a place. */
    static boolean isWord(Folded text, int at, int end) {
        return WORDS.contains(text.slice(at, end));
    }

    /** Whether a word starts here that no full name begins with. */
    static boolean startsWord(Folded text, int at) {
        for (int last = at + 2; last <= at + LONGEST_PUBLIC && last <= text.length(); last++) {
            if (WORDS.contains(text.slice(at, last))) {
                return true;
            }
        }
        return false;
    }

    static boolean isEveryday(char c) {
        return EVERYDAY.indexOf(c) >= 0;
    }

    /** Whether the public knows somebody, a brand or a word that starts here like this name. */
    static boolean isKnown(Folded text, int at, int end) {
        if (ChineseNames.startsWord(text, at) || startsWord(text, at)) {
            return true;
        }
        int shortest = ChineseNames.isBorder(text, end) ? end : end - 1; // 蔡明月 alone is not 蔡明 before 月
        for (int last = shortest; last <= at + LONGEST_PUBLIC && last <= text.length(); last++) {
            if (last >= at + 2 && PUBLIC.contains(text.slice(at, last))) {
                return true;
            }
        }
        return false;
    }
}
