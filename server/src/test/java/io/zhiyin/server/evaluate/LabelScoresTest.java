package io.zhiyin.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LabelScoresTest {
    private static final List<String> LABELS = List.of("no", "yes");

    private static Answer says(double yes) {
        return new Answer(LABELS, new double[] {1 - yes, yes}, false);
    }

    private static Map<String, Estimate> scores(List<String> gold, List<Answer> answers) {
        return LabelScores.of(gold, answers, Optional.of("yes"), 1);
    }

    private static double value(Map<String, Estimate> scores, String name) {
        return Objects.requireNonNull(scores.get(name)).value();
    }

    @Test
    void countsAbstainingAsWrongAndSaysHowOften() {
        List<Answer> answers = List.of(says(.9), says(.2), Answer.none(LABELS), Answer.none(LABELS));
        Map<String, Estimate> scores = scores(List.of("yes", "no", "no", "yes"), answers);
        assertThat(value(scores, "accuracy")).isEqualTo(.5);
        assertThat(value(scores, "coverage")).isEqualTo(.5);
        // each class: one hit, one miss, no false alarm
        assertThat(value(scores, "macro_f1")).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void countsRowsWithoutLabelAsWrongButNotAsAClass() {
        Map<String, Estimate> scores = scores(List.of("yes", "no", ""), List.of(says(.9), says(.1), says(.8)));
        assertThat(value(scores, "accuracy")).isEqualTo(2 / 3.0);
        assertThat(scores).doesNotContainKey("f1_");
        assertThat(value(scores, "f1_yes")).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void leavesTheAreaOutWhereThereIsOneClass() {
        Map<String, Estimate> scores = scores(List.of("yes", "yes"), List.of(says(.9), says(.8)));
        assertThat(scores).doesNotContainKey("auc");
        assertThat(value(scores, "accuracy")).isOne();
    }

    @Test
    void holdsEveryValueInItsIntervalAndNarrowsWithMoreRows() {
        List<String> gold = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        double width = 1;
        for (int size : List.of(50, 500, 5000)) {
            while (gold.size() < size) {
                gold.add(gold.size() % 3 == 0 ? "yes" : "no");
                answers.add(says(gold.size() % 5 == 0 ? .4 : gold.size() % 3 == 1 ? .8 : .1));
            }
            Estimate macro = Objects.requireNonNull(scores(gold, answers).get("macro_f1"));
            assertThat(macro.interval().contains(macro.value())).isTrue();
            assertThat(macro.interval().width()).isLessThan(width);
            width = macro.interval().width();
        }
    }

    @Test
    void givesTheSameIntervalsForTheSameSeed() {
        List<String> gold = List.of("yes", "no", "no", "yes", "no");
        List<Answer> answers = List.of(says(.9), says(.6), says(.1), says(.3), says(.2));
        assertThat(scores(gold, answers)).isEqualTo(scores(gold, answers));
    }
}
