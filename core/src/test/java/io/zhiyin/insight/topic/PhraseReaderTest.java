package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PhraseReaderTest {
    private final PhraseReader chinese = new PhraseReader(Language.ZH);
    private final PhraseReader english = new PhraseReader(Language.EN);

    private static final Map<String, PartOfSpeech> TAGS = Map.of(
            "n", PartOfSpeech.NOUN,
            "v", PartOfSpeech.VERB,
            "a", PartOfSpeech.ADJECTIVE,
            "d", PartOfSpeech.ADVERB,
            "u", PartOfSpeech.FUNCTION,
            "w", PartOfSpeech.PUNCTUATION,
            "m", PartOfSpeech.NUMBER);

    /** Reads {@code 拉链/n 很/d 差/a}. */
    private static List<Word> tagged(String tagged, String gap) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String token : tagged.split(" ")) {
            String[] parts = token.split("/");
            PartOfSpeech tag = Optional.ofNullable(TAGS.get(parts[1])).orElseThrow();
            words.add(new Word(parts[0], tag, new Span(at, at + parts[0].length())));
            at += parts[0].length() + gap.length();
        }
        return words;
    }

    private static String text(String tagged, String gap) {
        List<String> words = new ArrayList<>();
        for (String token : tagged.split(" ")) {
            words.add(token.split("/")[0]);
        }
        return String.join(gap, words);
    }

    private List<Phrase> chinese(String tagged) {
        return chinese.phrases(text(tagged, ""), tagged(tagged, ""));
    }

    @Test
    void aPhraseKeepsTheWordingButNotTheDegree() {
        Phrase phrase = chinese("质量/n 很/d 差/a").get(1);

        assertThat(phrase.key()).isEqualTo("质量 差");
        assertThat(phrase.surface()).isEqualTo("质量很差");
        assertThat(phrase.shape()).isEqualTo(Phrase.Shape.SAYING);
    }

    @Test
    void aNegationBelongsToTheWordAfterIt() {
        assertThat(chinese("苹果/n 不/d 新鲜/a")).extracting(Phrase::key).containsExactly("苹果", "苹果 !新鲜", "!新鲜");
        assertThat(chinese("苹果/n 不/d 新鲜/a").get(1).surface()).isEqualTo("苹果不新鲜");
    }

    @Test
    void aPhraseBeginsWithTheNumberBeforeItButAWordDoesNot() {
        List<Phrase> phrases = chinese("两/m 小时/n 就/d 没/d 电/n");

        assertThat(phrases.get(0).surface()).isEqualTo("小时");
        assertThat(phrases.get(1).surface()).isEqualTo("两小时就没电");
    }

    @Test
    void noPhraseRunsAcrossPunctuation() {
        assertThat(chinese("屏幕/n ，/w 清晰/a")).extracting(Phrase::key).containsExactly("屏幕", "清晰");
    }

    @Test
    void anEnglishPluralIsItsSingular() {
        List<Word> words = tagged("The/u zippers/n are/v broken/a", " ");

        assertThat(english.phrases("The zippers are broken", words))
                .extracting(Phrase::key)
                .containsExactly("zipper", "zipper broken", "broken");
    }

    @Test
    void tellsStatementsThatSayNothingSpecific() {
        assertThat(chinese.judgesAlone(tagged("真的/d 很/d 不错/a", ""))).isTrue();
        assertThat(chinese.judgesAlone(tagged("质量/n 不错/a", ""))).isFalse();
        assertThat(english.judgesAlone(tagged("i/u love/v it/u !/w", " "))).isTrue();
        assertThat(english.judgesAlone(tagged("i/u love/v the/u zip/n", " "))).isFalse();
        assertThat(chinese.judgesAlone(tagged("买/v 了/u 两个/m", ""))).isFalse();
        assertThat(english.judgesAlone(tagged("i/u did/v", " "))).isFalse();
        assertThat(english.judgesAlone(tagged("👍/w 👍/w", ""))).isTrue();
    }
}
