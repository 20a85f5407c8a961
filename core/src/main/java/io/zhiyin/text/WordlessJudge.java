package io.zhiyin.text;

import java.util.List;

/** Judges texts in which there is no letter (👍👍, 10/10) by what another learnt of such signs, and is silent about all others. */
public final class WordlessJudge implements Judge {
    private final Judge signs;
    private final Judge silent = new SilentJudge();

    public WordlessJudge(Judge signs) {
        this.signs = signs;
    }

    @Override
    public String version() {
        return "wordless " + signs.version();
    }

    @Override
    public Judgement judge(String text, List<Span> statements, TextEncoder.Encoded vectors) {
        return (isWordless(text) ? signs : silent).judge(text, statements, vectors);
    }

    /** The language whose heads judge a text in this one: signs alone are judged as in English. */
    public static Language languageOfHeads(String text, Language language) {
        return language == Language.OTHER && isWordless(text) ? Language.EN : language;
    }

    private static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }
}
