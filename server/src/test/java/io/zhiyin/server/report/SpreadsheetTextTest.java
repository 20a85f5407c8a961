package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "\u200b=1",
                "\u3000=1",
                "\ufeff=1",
                "\u0000=1",
                "\u202e=1",
                "|calc"
            })
    void putsAnApostropheBeforeWhatCouldBeAFormula(String text) {
        assertThat(SpreadsheetText.safe(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "拉链坏了", "a = b", "5 stars", "(−2)", "“=”", "😀 +1", "'quoted'"})
    void leavesOrdinaryTextAsItIs(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }

    @Test
    void dropsWhatXmlForbids() {
        assertThat(SpreadsheetText.safe("a\u0000b\u0008c\ud800d\uffffe\ud83d\ude00f"))
                .isEqualTo("abcde\ud83d\ude00f");
    }

    @Test
    void cutsAtTheLengthOfACellAndNeverThroughAnEmoji() {
        String safe = SpreadsheetText.safe("x" + "\ud83d\ude00".repeat(20_000));
        assertThat(safe).hasSizeLessThanOrEqualTo(SpreadsheetText.LONGEST_CELL).endsWith("\ud83d\ude00…");
    }
}
