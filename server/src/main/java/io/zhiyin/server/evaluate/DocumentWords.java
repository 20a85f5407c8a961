package io.zhiyin.server.evaluate;

import io.zhiyin.models.words.LanguageSegmenter;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of documents by which topics are named and measured: without function words, numbers and punctuation, in small
 * letters. Texts that were prepared already (words with blanks between, no punctuation) are taken as they are, so that
 * figures can be compared with published ones.
 */
final class DocumentWords {
    private static final Pattern PUNCTUATION =
            Pattern.compile("[.,!?;:\uFF0C\u3002\uFF01\uFF1F\uFF1B\uFF1A\u3001\u2026]");
    private static final double PREPARED = .02;

    private final LanguageDetector languages = new LanguageDetector();
    private final Segmenter segmenter = new LanguageSegmenter();

    /** The words of every document, in order. */
    List<List<String>> of(List<String> texts, Notes notes) {
        notes.begin("words");
        boolean prepared = isPrepared(texts);
        List<List<String>> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(prepared ? cut(text) : words(text));
            notes.at(documents.size(), texts.size());
        }
        return documents;
    }

    private static boolean isPrepared(List<String> texts) {
        long filled = texts.stream().filter(text -> !text.isBlank()).count();
        long punctuated =
                texts.stream().filter(text -> PUNCTUATION.matcher(text).find()).count();
        long blanks =
                texts.stream().filter(text -> text.strip().indexOf(' ') > 0).count();
        return punctuated <= filled * PREPARED && blanks >= filled * (1 - PREPARED);
    }

    private static List<String> cut(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<String> words(String text) {
        int shortest = languages.detect(text) == Language.ZH ? 2 : 3;
        return segmenter.segment(text).stream()
                .filter(word -> carries(word.partOfSpeech()))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= shortest)
                .toList();
    }

    private static boolean carries(Word.PartOfSpeech part) {
        return switch (part) {
            case NOUN, NAME, VERB, ADJECTIVE, ADVERB, OTHER -> true;
            case NUMBER, FUNCTION, PUNCTUATION -> false;
        };
    }
}
