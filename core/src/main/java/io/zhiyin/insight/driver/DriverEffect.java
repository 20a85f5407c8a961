package io.zhiyin.insight.driver;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.statistics.Estimate;
import java.util.Optional;

/**
 * By how much an outcome differs where a matter is mentioned in a voice, all other mentions being equal.
 *
 * @param outcome {@code rating}, {@code polarity}, or the name of another outcome
 * @param mentions how much feedback mentions it so
 * @param effect in the unit of the outcome, its n counts the mentions; empty where there is not enough data
 * @param error the standard error of the effect; 0 where there is none
 * @param baseline what feedback that mentions none of the matters has on average
 */
public record DriverEffect(
        Matter matter,
        Voice voice,
        String outcome,
        Verdict verdict,
        long mentions,
        Optional<Estimate> effect,
        double error,
        double baseline,
        double p,
        double q) {
    /**
     * Whether a complaint was found to go with better ratings, or praise with worse ones. That tells of misread statements or of
     * reviews that weigh one thing against another, rather than of the matter.
     */
    public boolean againstItsVoice() {
        Verdict against = voice == Voice.COMPLAINT ? Verdict.HIGHER : Verdict.LOWER;
        boolean judging = voice == Voice.COMPLAINT || voice == Voice.PRAISE;
        return judging && verdict == against && outcome.equals(OutcomeTable.RATING);
    }

    DriverEffect judged(double newQ, double rate) {
        double value = effect.map(Estimate::value).orElse(0.0);
        Verdict judged = effect.isEmpty()
                ? Verdict.NOT_ENOUGH_DATA
                : newQ > rate ? Verdict.STABLE : value > 0 ? Verdict.HIGHER : Verdict.LOWER;
        return new DriverEffect(matter, voice, outcome, judged, mentions, effect, error, baseline, p, newQ);
    }
}
