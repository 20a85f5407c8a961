package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordlessJudgeTest {
    @Test
    void onlyTextsWithoutLettersInAnUnknownLanguageGoToTheEnglishHeads() {
        assertThat(WordlessJudge.languageOfHeads("👍👍", Language.OTHER)).isEqualTo(Language.EN);
        assertThat(WordlessJudge.languageOfHeads("10/10", Language.OTHER)).isEqualTo(Language.EN);
        assertThat(WordlessJudge.languageOfHeads("とても良い", Language.OTHER)).isEqualTo(Language.OTHER);
        assertThat(WordlessJudge.languageOfHeads("666", Language.ZH)).isEqualTo(Language.ZH);
    }
}
