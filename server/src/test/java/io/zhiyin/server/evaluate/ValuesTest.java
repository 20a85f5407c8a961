package io.zhiyin.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ValuesTest {
    @Test
    void takesOurLabelsInAnyCapitalsAndLeavesForeignOnesAlone() {
        Values values = Values.of(List.of("1=Positive,0=negative")).knowing(OwnLabels.of(Task.SENTIMENT));
        assertThat(values.meaning("1.0")).isEqualTo("positive");
        assertThat(values.meaning("NEGATIVE")).isEqualTo("negative");
        assertThat(values.meaning(" Neutral ")).isEqualTo("neutral");
        assertThat(values.meaning("Angry")).isEqualTo("Angry");
        values.refuseForeign();
    }

    @Test
    void refusesAMeaningThatNoAnswerCouldBeUnlessEveryLabelIsTheFilesOwn() {
        Values values = Values.of(List.of("1=good"));
        assertThatThrownBy(() -> values.knowing(OwnLabels.of(Task.KIND)).refuseForeign())
                .isInstanceOf(Refused.class);
        values.knowing(OwnLabels.of(Task.CATEGORY)).refuseForeign();
        Values.of(List.of("物流=delivery,1=positive"))
                .knowing(OwnLabels.of(Task.ASPECT))
                .refuseForeign();
    }
}
