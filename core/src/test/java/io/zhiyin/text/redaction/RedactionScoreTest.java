package io.zhiyin.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RedactionScoreTest {
    @Test
    void countsOverlapOfExactlyTheSameKind() {
        RedactionScore score = RedactionScore.of(
                List.of(at(0, 5, PersonalData.PHONE), at(10, 15, PersonalData.EMAIL)),
                List.of(at(4, 9, PersonalData.PHONE), at(10, 15, PersonalData.QQ), at(20, 22, PersonalData.PHONE)));

        assertThat(score.kinds().get(PersonalData.PHONE)).isEqualTo(new RedactionScore.KindScore(1, 1, 2, 1));
        assertThat(score.overall().recall()).isEqualTo(.5);
        assertThat(score.overall().precision()).isEqualTo(1 / 3.0);
        assertThat(score.overall().f1()).isEqualTo(.4);
    }

    @Test
    void oneFindingMayCoverTwoTrueOnes() {
        RedactionScore score = RedactionScore.of(
                List.of(at(0, 2, PersonalData.ADDRESS), at(3, 5, PersonalData.ADDRESS)),
                List.of(at(0, 5, PersonalData.ADDRESS)));
        assertThat(score.overall().recall()).isEqualTo(1);
        assertThat(score.overall().precision()).isEqualTo(1);
    }

    @Test
    void addsTextsUp() {
        RedactionScore hit = RedactionScore.of(List.of(at(0, 2, PersonalData.QQ)), List.of(at(0, 2, PersonalData.QQ)));
        RedactionScore miss = RedactionScore.of(List.of(at(0, 2, PersonalData.QQ)), List.of());
        assertThat(RedactionScore.empty().plus(hit).plus(miss).overall().recall())
                .isEqualTo(.5);
    }

    @Test
    void knowsTheKindsByTheNamesUsedInFiles() {
        for (PersonalData kind : PersonalData.values()) {
            assertThat(PersonalData.of(kind.code())).isEqualTo(kind);
        }
        assertThatThrownBy(() -> PersonalData.of("telephone")).hasMessageContaining("licence_plate");
    }

    private static Finding at(int start, int end, PersonalData kind) {
        return new Finding(new Span(start, end), kind);
    }
}
