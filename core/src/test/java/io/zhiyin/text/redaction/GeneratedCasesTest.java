package io.zhiyin.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class GeneratedCasesTest {
    private static final int CASES = 6000;
    private static final double REQUIRED = .98;

    private final Redactor redactor = new Redactor(RedactionKey.of(new byte[RedactionKey.BYTES]));

    @Test
    void findsWhatIsPersonalAndLeavesTheRestInSixThousandCases() {
        RedactionScore score = score(20_231, CASES);

        assertThat(score.overall().truth()).isGreaterThan(CASES / 2);
        assertThat(score.overall().recall()).as("recall %s", score).isGreaterThanOrEqualTo(REQUIRED);
        assertThat(score.overall().precision()).as("precision %s", score).isGreaterThanOrEqualTo(REQUIRED);
        score.kinds().forEach((kind, one) -> {
            assertThat(one.recall()).as("recall of %s", kind).isGreaterThanOrEqualTo(.95);
            assertThat(one.precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(.95);
        });
        assertThat(score.kinds().keySet()).containsAll(EnumSet.range(PersonalData.PERSON, PersonalData.QQ));
    }

    @Test
    void redactingTwiceChangesNothing() {
        for (RedactionCases.Case one : new RedactionCases(7).make(CASES)) {
            String once = redactor.redactText(one.text()).text();
            assertThat(redactor.redactText(once).text())
                    .as("seed 7: %s", one.text())
                    .isEqualTo(once);
        }
    }

    @Test
    void leavesNothingOfWhatItFound() {
        for (RedactionCases.Case one : new RedactionCases(8).make(500)) {
            RedactedText redacted = redactor.redactText(one.text());
            for (Finding finding : redacted.findings()) {
                String personal = finding.span().of(one.text());
                boolean once = one.text().indexOf(personal) == one.text().lastIndexOf(personal);
                assertThat(personal.length() > 4 && once && redacted.text().contains(personal))
                        .as("seed 8: %s stands in %s", personal, redacted.text())
                        .isFalse();
            }
        }
    }

    private RedactionScore score(long seed, int cases) {
        RedactionScore score = RedactionScore.empty();
        for (RedactionCases.Case one : new RedactionCases(seed).make(cases)) {
            score = score.plus(RedactionScore.of(
                    one.truth(), redactor.redactText(one.text()).findings()));
        }
        return score;
    }
}
