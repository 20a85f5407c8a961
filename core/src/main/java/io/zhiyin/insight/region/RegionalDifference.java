package io.zhiyin.insight.region;

import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.statistics.Estimate;

/**
 * How the share of feedback that mentions a matter differs between one region and the rest of the shop, both at the shop's
 * mix of products.
 *
 * @param verdict higher, lower, stable (no more than chance) or not enough data
 * @param difference here minus elsewhere
 */
public record RegionalDifference(
        Matter matter,
        Voice voice,
        String region,
        Verdict verdict,
        Estimate here,
        Estimate elsewhere,
        Estimate difference,
        double p,
        double q) {
    RegionalDifference judged(double newQ, double rate) {
        Verdict judged = newQ > rate ? Verdict.STABLE : difference.value() > 0 ? Verdict.HIGHER : Verdict.LOWER;
        return new RegionalDifference(matter, voice, region, judged, here, elsewhere, difference, p, newQ);
    }
}
