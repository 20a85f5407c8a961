package io.zhiyin.store.files.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class SentencesTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，、（）：；]");
    private static final Set<String> ALIKE = Set.of(
            "format.csv",
            "format.json",
            "format.json-lines",
            "format.parquet",
            "encoding",
            "column.named",
            "list.whole",
            "guess.column");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> holes(String text) {
        return new TreeSet<>(
                HOLE.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void everyTextStandsInBothLanguagesWithTheSameHoles() throws Exception {
        Properties english = texts("messages.properties");
        Properties chinese = texts("messages_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(holes(chinese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key))));
    }

    @Test
    void everyChineseTextIsChineseAndNoEnglishOneIs() throws Exception {
        Properties english = texts("messages.properties");
        Properties chinese = texts("messages_zh.properties");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).doesNotContainPattern(CHINESE));
        Set<String> others = new TreeSet<>(chinese.stringPropertyNames());
        others.removeAll(ALIKE);
        assertThat(others)
                .allSatisfy(key -> assertThat(chinese.getProperty(key)).as(key).containsPattern(CHINESE));
    }

    @Test
    void chineseTextsHaveChinesePunctuation() throws Exception {
        Properties chinese = texts("messages_zh.properties");
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(chinese.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("\\p{IsHan} ?[,;:?!()]|[,;:?!()] ?\\p{IsHan}"));
    }

    @Test
    void speaksChineseForAnyChineseLocaleAndEnglishForAllOthers() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.CHINESE)) {
            assertThat(Sentences.in(locale).say("kind.number")).isEqualTo("数字");
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ROOT, Locale.GERMANY, Locale.JAPAN)) {
            assertThat(Sentences.in(locale).say("kind.number")).isEqualTo("a number");
        }
    }

    @Test
    void putsSentencesAndListsOfThemIntoTheSameLanguage() {
        Sentence list = Sentence.of(
                "list.cut", List.of(Sentence.of("column.named", "it's {0} $1"), Sentence.of("column.unnamed", "7")), 3);
        Sentence sentence = Sentence.of("no-text-column.named", list);
        assertThat(Sentences.in(Locale.ENGLISH).say(sentence))
                .contains("its columns are it's {0} $1, column 7 and 3 more; name");
        assertThat(Sentences.in(Locale.CHINA).say(sentence)).contains("现有的列：it's {0} $1、第 7 列 等，另有 3 列；");
    }

    @Test
    void takesTheCodeFromTheKey() {
        assertThat(Sentence.of("damaged-archive.changed").code()).isEqualTo("damaged-archive");
        assertThat(Sentence.of("truncated").code()).isEqualTo("truncated");
    }

    @Test
    void refusesAKeyWithoutAText() {
        assertThatThrownBy(() -> Sentences.in(Locale.CHINA).say("no-such-key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-key");
    }
}
