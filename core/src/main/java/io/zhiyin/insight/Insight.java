package io.zhiyin.insight;

import io.zhiyin.hash.Sha256;
import io.zhiyin.statistics.Estimate;
import java.util.Optional;

/**
 * A tested claim: what, how large, against what, how sure, and on which statements it rests.
 *
 * @param id the same from run to run for the same kind of claim about the same subject, whatever its period
 * @param effect in the unit of the kind; its n counts the feedback that mentions the matter
 * @param baseline what it is compared with: before, elsewhere, or where the matter is not mentioned
 * @param p how likely chance alone would show as much
 * @param q the same, corrected for all comparisons of the same family
 */
public record Insight(
        String id,
        InsightKind kind,
        Subject subject,
        Verdict verdict,
        Estimate effect,
        Optional<Estimate> baseline,
        double p,
        double q,
        Evidence evidence) {
    public Insight {
        if (!verdict.found()) {
            throw new IllegalArgumentException("an insight is something that was found, was " + verdict);
        }
        if (!(p >= 0 && p <= 1 && q >= 0 && q <= 1)) { // this way round, so that NaN is refused too
            throw new IllegalArgumentException("p and q must lie in [0, 1], were " + p + " and " + q);
        }
    }

    /** A claim whose statements are not looked up yet. */
    public static Insight of(
            InsightKind kind,
            Subject subject,
            Verdict verdict,
            Estimate effect,
            Optional<Estimate> baseline,
            double p,
            double q) {
        return new Insight(idOf(kind, subject), kind, subject, verdict, effect, baseline, p, q, Evidence.none());
    }

    public Insight with(Evidence newEvidence) {
        return new Insight(id, kind, subject, verdict, effect, baseline, p, q, newEvidence);
    }

    /** The section of docs/method.md that states the test. */
    public String method() {
        return kind.anchor();
    }

    private static String idOf(InsightKind kind, Subject subject) {
        return "i" + Sha256.hex(Sha256.of(kind.code() + "\u001f" + subject.key()), 6);
    }
}
