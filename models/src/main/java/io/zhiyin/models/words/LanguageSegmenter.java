package io.zhiyin.models.words;

import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Word;
import java.util.List;

/** Cuts Chinese text with the Chinese segmenter and all other text with the English one, by which script it is in. */
public final class LanguageSegmenter implements Segmenter {
    private final Segmenter chinese;
    private final Segmenter english;

    public LanguageSegmenter() {
        this(new HanLpSegmenter(), new EnglishSegmenter());
    }

    LanguageSegmenter(Segmenter chinese, Segmenter english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public List<Word> segment(String text) {
        return hasHan(text) ? chinese.segment(text) : english.segment(text);
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
