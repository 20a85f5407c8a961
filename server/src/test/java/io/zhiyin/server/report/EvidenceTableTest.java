package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Source;
import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.Evidence.Quoted;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvidenceTableTest {
    private final EvidenceTable table = new EvidenceTable(2);

    @Test
    void keepsATextThatTwoFiguresQuoteOnce() {
        Quoted shared = quoted("f1", "zip broke, box torn");
        int zip = table.add(new Evidence(List.of(new Passage(shared, List.of(new Span(0, 9)))), 4));
        int box = table.add(new Evidence(List.of(new Passage(shared, List.of(new Span(11, 19)))), 2));
        assertThat(zip).isNotEqualTo(box);
        assertThat(table.texts()).hasSize(1);
        assertThat(table.entries().get(box).quotes()).containsExactly(List.of(0, 11, 19));
    }

    @Test
    void givesEqualEvidenceOneNumber() {
        Evidence evidence = new Evidence(List.of(new Passage(quoted("f1", "zip"), List.of())), 1);
        assertThat(table.add(evidence)).isEqualTo(table.add(evidence));
        assertThat(table.entries()).hasSize(1);
    }

    @Test
    void keepsTheTotalWhereItLeavesQuotesOut() {
        List<Passage> three = List.of(
                new Passage(quoted("f1", "a"), List.of()),
                new Passage(quoted("f2", "b"), List.of()),
                new Passage(quoted("f3", "c"), List.of()));
        table.add(new Evidence(three, 812));
        assertThat(table.entries().get(0).total()).isEqualTo(812);
        assertThat(table.entries().get(0).quotes()).hasSize(2);
    }

    @Test
    void hasNoNumberForNothing() {
        assertThat(table.add(Evidence.none())).isEqualTo(-1);
    }

    @Test
    void cutsALongTextAroundItsHighlightAndMovesTheHighlight() {
        String text = "x".repeat(9_000) + "zip broke" + "y".repeat(9_000);
        table.add(new Evidence(List.of(new Passage(quoted("f1", text), List.of(new Span(9_000, 9_009)))), 1));
        EvidenceTable.Text kept = table.texts().get(0);
        List<Integer> quote = table.entries().get(0).quotes().get(0);
        assertThat(kept.text()).hasSize(EvidenceTable.LONGEST_TEXT);
        assertThat(kept.text().substring(quote.get(1), quote.get(2))).isEqualTo("zip broke");
        assertThat(kept.cutBefore()).isTrue();
        assertThat(kept.cutAfter()).isTrue();
    }

    @Test
    void neverCutsAnEmojiInTwo() {
        String text = "x" + "😀".repeat(10_000);
        table.add(new Evidence(List.of(new Passage(quoted("f1", text), List.of(new Span(8_001, 8_003)))), 1));
        String kept = table.texts().get(0).text();
        assertThat(kept).doesNotContain("\ufffd");
        assertThat(kept.codePoints()).allMatch(character -> character == 0x1F600);
    }

    @Test
    void refusesAHighlightOutsideItsText() {
        assertThatThrownBy(() -> new Passage(quoted("f1", "zip"), List.of(new Span(0, 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("zip");
    }

    private static Quoted quoted(String id, String text) {
        return new Quoted(
                new FeedbackId(id),
                text,
                new Source("a.csv", 2),
                Language.EN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
