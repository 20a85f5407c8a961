package io.zhiyin.insight.topic;

import io.zhiyin.text.Span;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words written with their parts of speech: {@code 质量/n 很/d 差/a}. */
final class TaggedWords {
    private static final Map<String, PartOfSpeech> TAGS = Map.of(
            "n", PartOfSpeech.NOUN,
            "v", PartOfSpeech.VERB,
            "a", PartOfSpeech.ADJECTIVE,
            "d", PartOfSpeech.ADVERB,
            "u", PartOfSpeech.FUNCTION,
            "w", PartOfSpeech.PUNCTUATION,
            "m", PartOfSpeech.NUMBER);

    private TaggedWords() {}

    /** The words, parted by {@code between} in the text that they make up. */
    static List<Word> of(String tagged, String between) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String pair : tagged.split(" ")) {
            String text = pair.substring(0, pair.lastIndexOf('/'));
            PartOfSpeech part = TAGS.getOrDefault(pair.substring(pair.lastIndexOf('/') + 1), PartOfSpeech.OTHER);
            words.add(new Word(text, part, new Span(start, start + text.length())));
            start += text.length() + between.length();
        }
        return words;
    }
}
