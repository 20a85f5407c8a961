package io.zhiyin.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors a little under what was reached; the figures themselves stand in docs/benchmarks.md. */
final class WrittenCasesTest {
    private final Redactor redactor = new Redactor(RedactionKey.of(new byte[RedactionKey.BYTES]));

    @ParameterizedTest
    @CsvSource({
        "written-dev-zh, .955, .97",
        "written-dev-en, .975, .96",
        "written-test-zh, .96, .985",
        "written-test-en, .98, .95",
        "written-dev2-zh, .98, .98",
        "written-dev2-en, .975, .985"
    })
    void findsWhatIsPersonalInTextsThatNoGeneratorWrote(String file, double recall, double precision) {
        RedactionScore score = RedactionScore.empty();
        for (WrittenCases.Case one : WrittenCases.read(file)) {
            score = score.plus(RedactionScore.of(
                    one.truth(),
                    WrittenCases.asWritten(redactor.redactText(one.text()).findings())));
        }
        assertThat(score.overall().truth()).isGreaterThan(150);
        assertThat(score.overall().recall()).as("recall of %s", file).isGreaterThanOrEqualTo(recall);
        assertThat(score.overall().precision()).as("precision of %s", file).isGreaterThanOrEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "written-dev-zh",
        "written-dev-en",
        "written-test-zh",
        "written-test-en",
        "written-dev2-zh",
        "written-dev2-en"
    })
    void redactingTwiceChangesNothing(String file) {
        for (WrittenCases.Case one : WrittenCases.read(file)) {
            String once = redactor.redactText(one.text()).text();
            assertThat(redactor.redactText(once).text()).isEqualTo(once);
        }
    }

    @Test
    void readsTextsAndPlacesAsTheyAreWritten() {
        WrittenCases.Case first = WrittenCases.read("written-dev-zh").get(2);
        assertThat(first.truth())
                .extracting(one -> one.span().of(first.text()), Finding::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("人民路88号3楼", PersonalData.ADDRESS));
    }
}
