package io.zhiyin.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PairScoresTest {
    private static final Pair FAST = new Pair("delivery", "positive");
    private static final Pair SLOW = new Pair("delivery", "negative");
    private static final Pair DEAR = new Pair("price", "negative");

    private static double value(Map<String, Estimate> metrics, String name) {
        return Objects.requireNonNull(metrics.get(name)).value();
    }

    @Test
    void countsAllTextsPairsTogether() {
        // found 3 pairs, 4 are true, 2 of them are the same
        List<Set<Pair>> gold = List.of(Set.of(FAST, DEAR), Set.of(SLOW), Set.of(DEAR));
        List<Set<Pair>> found = List.of(Set.of(FAST), Set.of(FAST), Set.of(DEAR));
        Map<String, Estimate> metrics = new PairScores(gold, found, 1).metrics();
        assertThat(value(metrics, "pair_f1")).isEqualTo(4 / 7.0, within(1e-12));
        assertThat(value(metrics, "pair_precision")).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value(metrics, "pair_recall")).isEqualTo(2 / 4.0);
        assertThat(value(metrics, "aspect_f1")).isEqualTo(6 / 7.0, within(1e-12));
        assertThat(value(metrics, "sentiment_accuracy")).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value(metrics, "f1_price")).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void gathersTheRowsOfOneTextAndForgetsRepeatedPairs() {
        List<LabelledRow> rows = List.of(
                new LabelledRow(1, "快但贵", "物流", "delivery", "1", "positive", "7"),
                new LabelledRow(2, "快但贵", "价格", "price", "0", "negative", "7"),
                new LabelledRow(3, "快但贵", "价格", "price", "0", "negative", "7"),
                new LabelledRow(4, "慢", "物流", "delivery", "", "", "8"));
        LabelledTexts texts = LabelledTexts.of(rows);
        assertThat(texts.texts()).containsExactly("快但贵", "慢");
        assertThat(texts.pairs()).containsExactly(Set.of(FAST, DEAR), Set.of());
        assertThat(texts.place(rows.get(2))).isZero();
    }

    @Test
    void learnsSeveralAspectsOfOneText() {
        List<LabelledRow> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String group = String.valueOf(i);
            String text = (i % 3 == 0 ? "快递很快" : i % 3 == 1 ? "快递太慢" : "昨天买的") + (i % 2 == 0 ? ",价格便宜" : ",价格太贵") + "第"
                    + i + "次";
            if (i % 3 != 2) {
                rows.add(new LabelledRow(i, text, "d", "delivery", "", i % 3 == 0 ? "good" : "bad", group));
            }
            rows.add(new LabelledRow(i, text, "p", "price", "", i % 2 == 0 ? "good" : "bad", group));
        }
        TrainedPairs pairs = TrainedPairs.fit(LabelledTexts.of(rows), examples -> TfIdfAnswerer.fit(examples, 1));
        List<List<Pair.Graded>> found = pairs.read(List.of("快递很快,价格太贵", "昨天买的,价格便宜", ""));
        assertThat(found.get(0)).extracting(one -> one.pair().aspect()).containsExactlyInAnyOrder("delivery", "price");
        assertThat(found.get(0)).extracting(Pair.Graded::pair).contains(new Pair("delivery", "good"));
        assertThat(found.get(1)).extracting(Pair.Graded::pair).contains(new Pair("price", "good"));
        assertThat(found.get(2)).isEmpty();
    }
}
