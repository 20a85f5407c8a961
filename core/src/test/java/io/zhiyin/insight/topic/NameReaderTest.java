package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameReaderTest {
    private final NameReader chinese = NameReader.of(Language.ZH);
    private final NameReader english = NameReader.of(Language.EN);

    private List<String> zh(String tagged) {
        return names(chinese.read(TaggedWords.of(tagged, "")));
    }

    private List<String> en(String tagged) {
        return names(english.read(TaggedWords.of(tagged, " ")));
    }

    private static List<String> names(List<NamePhrase> phrases) {
        return phrases.stream().map(NamePhrase::name).toList();
    }

    @Test
    void aThingAndWhatIsSaidOfItMakeAName() {
        assertThat(zh("房间/n 的/u 设施/n 也/d 有点/d 陈旧/a")).contains("设施陈旧");
        assertThat(zh("快递/n 发/v 的/u 太/d 慢/a 了/u")).contains("快递太慢");
        assertThat(en("The/u fabric/n is/u so/d soft/a")).contains("soft fabric");
        assertThat(en("The/u zipper/n breaks/v")).contains("zipper breaks");
        assertThat(en("It/u runs/v very/d small/a")).contains("runs small");
        assertThat(en("too/d tight/a in/u my/u arms/n")).contains("too tight in the arms");
    }

    @Test
    void theSameSaidTwoWaysIsOnePhrase() {
        assertThat(keys(english, "soft/a fabric/n", " ", "soft fabric"))
                .isEqualTo(keys(english, "fabric/n is/u soft/a", " ", "soft fabric"));
        assertThat(keys(chinese, "不错/a 的/u 酒店/n", "", "酒店不错")).isEqualTo(keys(chinese, "酒店/n 还/d 不错/a", "", "酒店不错"));
    }

    private static List<String> keys(NameReader reader, String tagged, String between, String name) {
        List<String> keys = reader.read(TaggedWords.of(tagged, between)).stream()
                .filter(phrase -> phrase.name().equals(name))
                .map(NamePhrase::key)
                .filter(key -> !key.startsWith("="))
                .toList();
        assertThat(keys).isNotEmpty();
        return keys;
    }

    @Test
    void aNumberAndItsMeasureStayAtTheEndOfWhatIsSaid() {
        assertThat(zh("少/a 发/v 了/u 一/m 件/u")).containsExactly("少发了一件");
        assertThat(zh("多/a 给/v 了/u 两/m 包/u 啊/u")).contains("多给了两包");
    }

    @Test
    void whatAThingIsComparedWithKeepsItsSide() {
        assertThat(zh("比/u 超市/n 便宜/a 多/a 了/u")).contains("比超市便宜").doesNotContain("超市便宜");
        assertThat(zh("没有/d 图片/n 那么/d 漂亮/a")).doesNotContain("没有图片");
    }

    @Test
    void aNumberThatNoMeasureFollowsStaysAtTheBeginning() {
        assertThat(zh("一/m 分钱/n 一/m 分/u 货/n")).contains("一分钱一分货");
    }

    @Test
    void aNegationStaysInTheName() {
        assertThat(zh("房间/n 不/d 干净/a")).contains("房间不干净");
        assertThat(zh("没有/v 异味/n")).contains("没有异味");
        assertThat(en("The/u cut/n is/u not/u very/d flattering/a")).contains("cut not flattering");
        assertThat(en("no/u rough/a edges/n")).contains("no rough edges").doesNotContain("rough edges");
    }

    @Test
    void aShortClauseKnowsWhatItDenies() {
        assertThat(chinese.read(TaggedWords.of("水果/n 不/d 新鲜/a", "")))
                .anySatisfy(phrase -> assertThat(phrase.words()).contains("!新鲜"));
    }

    @Test
    void slangFillersSingleVerbsAndNumbersOfThingsAreNoNames() {
        assertThat(en("not/u gonna/v lie/v")).isEmpty();
        assertThat(en("One/m broke/v")).isEmpty();
        assertThat(en("ordered/v two/m")).isEmpty();
        assertThat(zh("一家/n")).isEmpty();
        assertThat(zh("真的/d 是/v")).isEmpty();
    }

    @Test
    void namesDoNotShout() {
        assertThat(en("THE/u ZIPPER/n BREAKS/v"))
                .contains("zipper breaks")
                .allMatch(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)));
        assertThat(en("broken/a TV/n")).contains("broken TV");
    }

    @Test
    void aShortClauseCanBeANameAsItStands() {
        assertThat(zh("下次/n 不会/v 再买/v 了/u")).contains("不会再买");
        assertThat(en("When/u do/u I/u get/v my/u refund/n")).anyMatch(name -> name.endsWith("refund"));
    }
}
