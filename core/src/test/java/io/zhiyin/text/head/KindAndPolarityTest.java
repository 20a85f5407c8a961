package io.zhiyin.text.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KindAndPolarityTest {
    private static final List<String> KINDS = List.of("praise", "complaint", "request", "question", "fact");
    private static final List<String> POLARITIES = List.of("positive", "neutral", "negative");

    private static KindAndPolarity of(double[] kind, double[] polarity) {
        KindAndPolarity stance = KindAndPolarity.together(KINDS, kind, POLARITIES, polarity);
        assertThat(Arrays.stream(stance.kind()).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(stance.polarity()).sum()).isCloseTo(1, within(1e-12));
        return stance;
    }

    @Test
    void theSurerHeadTellsTheOther() {
        KindAndPolarity leaning = of(new double[] {.52, .4, .02, .02, .04}, new double[] {.05, .05, .9});
        assertThat(TrainedHead.best(leaning.kind())).isEqualTo(1);
        KindAndPolarity kind = of(new double[] {.97, .01, .01, .005, .005}, new double[] {.4, .1, .5});
        assertThat(TrainedHead.best(kind.polarity())).isZero();
    }

    @Test
    void whatBothSayAnywayIsOnlySurer() {
        double[] praise = {.7, .1, .05, .05, .1};
        double[] positive = {.8, .15, .05};
        KindAndPolarity stance = of(praise, positive);
        assertThat(stance.kind()[0]).isGreaterThan(.7);
        assertThat(stance.polarity()[0]).isGreaterThan(.8);
    }

    @Test
    void certaintyAgainstTheRulesStays() {
        KindAndPolarity stance = of(new double[] {1, 0, 0, 0, 0}, new double[] {0, 0, 1});
        assertThat(stance.kind()).containsExactly(1, 0, 0, 0, 0);
        assertThat(stance.polarity()).containsExactly(0, 0, 1);
    }
}
