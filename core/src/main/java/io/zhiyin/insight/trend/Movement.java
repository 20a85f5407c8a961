package io.zhiyin.insight.trend;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.statistics.Estimate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the share of feedback that mentions a matter does over time.
 *
 * @param shift what changed; empty where there is not enough data
 * @param p how likely chance alone would move as much; 1 where there is not enough data
 * @param q corrected for all series judged together
 * @param dispersion how many times more than binomial the counts vary
 */
public record Movement(
        Matter matter,
        Voice voice,
        Group group,
        Verdict verdict,
        Optional<Shift> shift,
        double p,
        double q,
        double dispersion,
        WeeklySeries series) {

    /**
     * An earlier part against a later one, both at the mix of strata of the whole time.
     *
     * @param since the first week of the later part
     * @param difference share after minus share before
     */
    public record Shift(LocalDate since, Estimate before, Estimate after, Estimate difference) {}

    Movement judged(Verdict newVerdict, double newQ) {
        return new Movement(matter, voice, group, newVerdict, shift, p, newQ, dispersion, series);
    }
}
