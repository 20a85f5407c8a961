package io.zhiyin.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of a text that no clause border may fall into: redacted pieces, links, numbers, abbreviations, kaomoji. */
final class Uncut {
    /** A border may stand before or after these. */
    private static final List<Pattern> APART = List.of(
            RedactedPiece.PATTERN,
            Pattern.compile("(?i)\\b(?:https?://|www\\.)[\\x21-\\x7E]*[\\x21-\\x7E&&[^,;.!?)]]"),
            Pattern.compile("(?i)\\b[a-z0-9][a-z0-9-]{0,62}\\.(?:com|cn|net|org|html?|pdf|jpe?g|png)\\b"),
            Pattern.compile("[0-9０-９]+(?:[.,:．：][0-9０-９]+)++"),
            Pattern.compile("(?i)\\bv?[0-9]+(?:\\.[0-9]+)++[a-z]?"),
            // an emoticon between brackets has signs that no plain remark in brackets has, such as (≧▽≦) or (T_T)
            Pattern.compile("[(（][^()（）\\p{IsHan}\\s]{0,4}[^\\p{IsHan}\\p{L}\\p{N}()（）\\s，。,.!?！？]"
                    + "[^()（）\\p{IsHan}\\s]{0,4}[)）][ノ/~o]?"),
            Pattern.compile("(?:[:;=][-']?[)(DPp3])|[TQ]_+[TQ]|\\^_+\\^|>_+<|-_+-|orz"));

    /** These belong to what follows: no border may stand after them either. */
    private static final List<Pattern> LEADING = List.of(
            Pattern.compile("(?<![0-9])\\.(?=[0-9])"),
            Pattern.compile("(?i)\\b(?:e\\.g|i\\.e|w/o)\\."),
            Pattern.compile(
                    "(?i)\\b(?:a\\.m|p\\.m|u\\.s(?:\\.a)?|u\\.k|etc|vs|approx|min|max|oz|lbs?|ft|in|inc|co|ltd|dept"
                            + "|est|no)\\.(?=[\\s,;)]*[\\p{Ll}0-9])"),
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|St|vs)\\."),
            Pattern.compile("(?m)(?:^|(?<=[.!?:;]\\s))[0-9]{1,2}[.)](?=\\s)"));

    private Uncut() {}

    /** Marks every offset at which no border may stand. */
    static BitSet in(String text) {
        BitSet uncut = new BitSet(text.length() + 1);
        APART.forEach(pattern -> mark(uncut, pattern.matcher(text), 0));
        LEADING.forEach(pattern -> mark(uncut, pattern.matcher(text), 1));
        return uncut;
    }

    private static void mark(BitSet uncut, Matcher matcher, int after) {
        while (matcher.find()) {
            if (matcher.end() + after > matcher.start() + 1) {
                uncut.set(matcher.start() + 1, matcher.end() + after);
            }
        }
    }
}
