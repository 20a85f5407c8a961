package io.zhiyin.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FigureTest {
    @Test
    void takesTheMedianOfRounds() {
        assertThat(Figure.ofRounds("a", 9, 1, 3)).extracting(Figure::value).isEqualTo(3.0);
        Figure even = Figure.ofRounds("a", 4, 1, 3, 2);
        assertThat(List.of(even.low(), even.value(), even.high())).containsExactly(1.0, 2.5, 4.0);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Figure.of("a", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhetherItsTargetIsReached() {
        assertThat(Figure.of("a", .6).toReach(Target.atLeast(.6)).reached()).contains(true);
        assertThat(Figure.of("a", .59).toReach(Target.atLeast(.6)).reached()).contains(false);
        assertThat(Figure.of("a", 11.1).toReach(Target.atMost(11)).reached()).contains(false);
        assertThat(Figure.of("a", 1).reached()).isEmpty();
    }

    @Test
    void isWrittenAsOneLine() {
        Result result = new Result(
                "reading",
                Map.of("rows", "2"),
                List.of(Figure.of("share", .5).toReach(Target.atLeast(.6)), Figure.of("rate", 1200)));
        assertThat(result.json())
                .isEqualTo("{\"bench\":\"reading\",\"settings\":{\"rows\":\"2\"},\"figures\":{"
                        + "\"share\":{\"value\":0.5,\"low\":0.5,\"high\":0.5,\"target\":\">= 0.600\",\"reached\":false},"
                        + "\"rate\":{\"value\":1200.0,\"low\":1200.0,\"high\":1200.0}}}");
        assertThat(result.lines("yes", "no")).hasSize(3).element(1).asString().endsWith(">= 0.600  no");
    }
}
