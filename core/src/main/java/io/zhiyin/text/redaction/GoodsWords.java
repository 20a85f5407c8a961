package io.zhiyin.text.redaction;

import java.util.Set;

/** English words for goods: a name right before one is a brand's (Paul Smith socks). */
final class GoodsWords {
    private static final LatinWords WORDS = LatinWords.file("goods-words-en.txt");

    private static final Set<String> LIST = Words.fileOfNames("goods-words-en.txt");

    private GoodsWords() {}

    static boolean isOne(String word) {
        return LIST.contains(word);
    }

    static boolean follow(Folded text, int end) {
        return text.at(end) == ' ' && WORDS.endAt(text, end + 1) > 0;
    }
}
