package io.zhiyin.models.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.text.Aspect;
import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Taxonomy;
import org.junit.jupiter.api.Test;

final class TaxonomyFileTest {
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
        assertThat(TaxonomyFile.parse("copy.yaml", TaxonomyFile.write(shop))).isEqualTo(shop);
    }

    @Test
    void aShopAddsAnAspectInOneLanguage() {
        Taxonomy own = TaxonomyFile.parse("own.yaml", """
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
        assertThatThrownBy(() -> TaxonomyFile.parse("own.yaml", """
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
        assertThatThrownBy(() -> TaxonomyFile.parse("own.yaml", "aspects:\n  - id: a\n   zh: [\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("own.yaml:")
                .hasMessageContaining("is no YAML here");
    }

    @Test
    void saysWhatToDoWithAFileOfAnotherShape() {
        assertThatThrownBy(() -> TaxonomyFile.parse("own.yaml", "- a\n- b\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("start from a copy");
        assertThatThrownBy(() -> TaxonomyFile.parse("own.yaml", "aspects: []\n"))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageContaining("at least one aspect");
    }
}
