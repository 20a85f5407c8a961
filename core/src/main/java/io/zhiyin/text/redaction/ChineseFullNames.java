package io.zhiyin.text.redaction;

import java.util.BitSet;
import java.util.Set;

/**
 * The grammar of full names in Chinese: a family name of one or two characters and a given name of one or two, of characters
 * that given names are made of.
 */
final class ChineseFullNames {
    private static final BitSet FAMILY = characters("family-names-zh.txt");
    private static final BitSet GIVEN = characters("given-characters-zh.txt");
    private static final Set<String> PUBLIC = Words.fileOfNames("public-names-zh.txt");
    private static final Set<String> WORDS = Words.fileOfNames("words-like-names-zh.txt");
    private static final HanWords ENDINGS = HanWords.file("words-ending-like-names-zh.txt");
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

    /** Whether families are called so that hardly any word is made of. */
    static boolean isRareFamily(char c) {
        return FAMILY.get(c) && OrdinaryHan.isRare(c);
    }

    static boolean isGiven(char c) {
        return GIVEN.get(c);
    }

    /** Whether the public knows somebody or a brand that starts here like this name. */
    static boolean isPublicFrom(Folded text, int at, int end) {
        for (int last = end; last <= at + LONGEST_PUBLIC && last <= text.length(); last++) {
            if (last >= at + 2 && PUBLIC.contains(text.slice(at, last))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this name less its last character is one that the public knows: 蔡明 in 蔡明月. */
    static boolean opensLikePublic(Folded text, int at, int end) {
        return end - at > 2 && !ChineseNames.isBorder(text, end) && PUBLIC.contains(text.slice(at, end - 1));
    }

    /** Whether a word ends here whose last character is called like a family: 感谢师傅, 客房经理, 非常美丽. */
    static boolean endsWord(Folded text, int end) {
        return Characters.isHan(text.at(end - 2)) && ENDINGS.endsAt(text, end);
    }

    static boolean startsAnyWord(Folded text, int at) {
        return ChineseNames.startsWord(text, at) || startsWord(text, at);
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

    /** Whether 小, 老 or 阿 here is the end of another word: 大小, 古老, 家里老. */
    static boolean endsNick(Folded text, int at) {
        return "大窄变偏缩最太很略有特超古年敬养从较稍更".indexOf(text.at(at - 1)) >= 0;
    }

    static boolean isEveryday(char c) {
        return EVERYDAY.indexOf(c) >= 0;
    }

    /** Whether the public knows somebody, a brand or a word that starts here like this name. */
    static boolean isKnown(Folded text, int at, int end) {
        return startsAnyWord(text, at) || opensLikePublic(text, at, end) || isPublicFrom(text, at, end);
    }
}
