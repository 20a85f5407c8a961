package io.zhiyin.models.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Taxonomy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class TaxonomyFileTest {
    private static Taxonomy parse(String name, String yaml) {
        return TaxonomyFile.parse(name, yaml, Locale.ENGLISH);
    }

    @Test
    void theTaxonomyThatShipsNamesEveryLeafOfTheGuideline() {
        Taxonomy shop = TaxonomyFile.shop();
        assertThat(shop.aspects()).hasSize(33);
        assertThat(shop.aspects().stream().map(a -> a.id().value()))
                .contains("quality/material", "delivery/speed", "service/returns", "safety/smell", "overall");
        for (Aspect aspect : shop.aspects()) {
            assertThat(aspect.phrases(Language.ZH)).as(aspect.id().value()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(aspect.phrases(Language.EN)).as(aspect.id().value()).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Taxonomy shop = TaxonomyFile.shop();
        assertThat(parse("copy.yaml", TaxonomyFile.write(shop))).isEqualTo(shop);
    }

    @Test
    void aShopAddsAnAspectInOneLanguage() {
        Taxonomy own = parse("own.yaml", """
                aspects:
                  - id: stand
                    zh: 支架
                    phrases:
                      zh: [支架, 底座不稳]
                """);
        Aspect stand = own.aspect(new AspectId("stand")).orElseThrow();
        assertThat(stand.nameEn()).isEqualTo("支架");
        assertThat(stand.phrasesZh()).containsExactly("支架", "底座不稳");
    }

    @Test
    void reportsEveryMistakeWithItsLineAndItsCure() {
        assertThatThrownBy(() -> parse("own.yaml", """
                aspects:
                  - id: Stand Up
                    zh: 支架
                    phrases: {zh: [支架]}
                  - id: base
                    zh: 底座
                  - id: lamp
                    phrases: {en: [lamp]}
                  - id: base/foot
                    zh: 脚
                    colour: red
                    phrases: {zh: [脚垫]}
                """))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("own.yaml:2: wanted an id such as 'service/staff'")
                .hasMessageContaining("own.yaml:5: wanted phrases in zh or en")
                .hasMessageContaining("own.yaml:7: wanted a name")
                .hasMessageContaining("own.yaml:11: 'colour' is no part of an aspect");
    }

    @Test
    void saysWhereAFileIsNoYaml() {
        assertThatThrownBy(() -> parse("own.yaml", "aspects:\n  - id: a\n   zh: [\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("own.yaml:")
                .hasMessageContaining("is no YAML here");
    }

    @Test
    void saysWhatToDoWithAFileOfAnotherShape() {
        assertThatThrownBy(() -> parse("own.yaml", "- a\n- b\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("start from a copy");
        assertThatThrownBy(() -> parse("own.yaml", "aspects: []\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("at least one aspect");
    }

    @Test
    void refusesPhrasesThatAreNoTextsEachWithItsKeyItsLineAndItsCure() {
        assertThatThrownBy(() -> parse("own.yaml", """
                aspects:
                  - id: stand
                    zh: 支架
                    phrases:
                      zh: [支架, 360, ""]
                      en:
                        - stand
                        -
                        - [base]
                        - no wobble
                        - true
                  - id: lamp
                    zh: [灯, 灯泡]
                    en: 5
                    phrases: {zh: [灯], zh: [灯泡]}
                """))
                .isInstanceOf(TaxonomyException.class)
                .message()
                .satisfies(message -> assertThat(message.lines().toList())
                        .containsExactly(
                                "own.yaml:5: 'phrases.zh' wants texts, found 360, which YAML reads as a number or as"
                                        + " yes or no; put it in quotes: \"360\"",
                                "own.yaml:5: 'phrases.zh' holds an empty phrase; write what customers say there, or"
                                        + " remove it",
                                "own.yaml:8: 'phrases.en' holds an empty phrase; write what customers say there, or"
                                        + " remove it",
                                "own.yaml:9: 'phrases.en' wants texts, found a list or further keys inside; write such"
                                        + " as 'phrases: {zh: [支架, 底座], en: [stand, base]}'",
                                "own.yaml:11: 'phrases.en' wants texts, found true, which YAML reads as a number or as"
                                        + " yes or no; put it in quotes: \"true\"",
                                "own.yaml:13: 'zh' wants one text, found a list; write 'zh: text'",
                                "own.yaml:14: 'en' wants texts, found 5, which YAML reads as a number or as yes or no;"
                                        + " put it in quotes: \"5\"",
                                "own.yaml:15: 'phrases.zh' occurs twice in one aspect; remove one"));
    }

    @Test
    void speaksChineseToAChineseShop() {
        assertThatThrownBy(() -> TaxonomyFile.parse(
                        "own.yaml",
                        "aspects:\n  - id: stand\n    zh: 支架\n    phrases: {zh: [5]}\n",
                        Locale.SIMPLIFIED_CHINESE))
                .hasMessageContaining("own.yaml:4: “phrases.zh”应为文字");
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        Properties english = catalogue("messages.properties");
        Properties chinese = catalogue("messages_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(chinese.getProperty(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(english.getProperty(key).contains("{0}"));
        }
    }

    private static Properties catalogue(String name) throws IOException {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TaxonomyFile.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        return catalogue;
    }
}
