package io.zhiyin.text.redaction;

/** English words of books, films, music and fashion, near which a name belongs to the public. */
final class MediaWords {
    private static final LatinWords WORDS = LatinWords.file("media-words-en.txt");

    private MediaWords() {}

    static boolean near(Folded text, int from, int to, int reach) {
        return WORDS.within(text, from - reach, from) || WORDS.within(text, to, to + reach);
    }
}
