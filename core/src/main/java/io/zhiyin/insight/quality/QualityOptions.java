package io.zhiyin.insight.quality;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What counts as a repetition, a burst or a gap.
 *
 * @param zone the shop's zone, in which days and months are counted
 * @param shortest texts with fewer letters and digits than this repeat by chance (很好) and are left out of repetitions
 * @param nearAgreement the share of the 32 MinHash values that two near duplicates have in common: an estimate of the
 *     Jaccard similarity of their character trigrams
 * @param alikeAgreement the same for two texts that may come from one template
 * @param window how close together in time a burst is
 * @param falseAlarms the chance that anything at all is reported where nothing is wrong
 * @param examples how many places are named for each finding
 */
public record QualityOptions(
        ZoneId zone,
        int shortest,
        double nearAgreement,
        double alikeAgreement,
        Duration window,
        double falseAlarms,
        int examples) {
    public QualityOptions {
        if (shortest < 1 || examples < 1) {
            throw new IllegalArgumentException(
                    "shortest and examples start at 1, were " + shortest + " and " + examples);
        }
        if (!(alikeAgreement > 0 && alikeAgreement <= nearAgreement && nearAgreement <= 1)) {
            throw new IllegalArgumentException(
                    "agreements need 0 < alike <= near <= 1, were " + alikeAgreement + " and " + nearAgreement);
        }
        if (!(falseAlarms > 0 && falseAlarms < 1)) {
            throw new IllegalArgumentException("false alarms must lie between 0 and 1, was " + falseAlarms);
        }
    }

    public static QualityOptions defaults(ZoneId zone) {
        return new QualityOptions(zone, 10, 0.84, 0.45, Duration.ofDays(3), 0.01, 5);
    }
}
