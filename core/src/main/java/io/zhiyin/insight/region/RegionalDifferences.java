package io.zhiyin.insight.region;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.trend.AdjustedShare;
import io.zhiyin.insight.trend.MentionTable;
import io.zhiyin.insight.trend.Movements;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.statistics.BenjaminiHochberg;
import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Judges all regions and matters together.
 *
 * <p>If place did not matter, each of the matter's mentions would fall into the region with the probability that the region's
 * products give it. The count is tested exactly (binomial) and with its week-to-week over-dispersion (t); the weaker of both
 * counts.
 */
public final class RegionalDifferences {
    private final int minimumMentions;
    private final double rate;

    /**
     * @param minimumMentions mentions that region and rest must be expected to bring together
     * @param rate at most this share of shops without differences may see one reported
     */
    public RegionalDifferences(int minimumMentions, double rate) {
        this.minimumMentions = minimumMentions;
        this.rate = rate;
    }

    /**
     * @param regions those with enough customers to be shown
     */
    public List<RegionalDifference> of(MentionTable table, List<Group> regions) {
        List<RegionalDifference> tested = new ArrayList<>();
        for (Matter matter : table.matters()) {
            for (Voice voice : Movements.VOICES) {
                WeeklySeries whole = table.series(matter, voice, Group.SHOP);
                if (sum(whole.mentions()) < minimumMentions) {
                    continue;
                }
                for (Group region : regions) {
                    double expected = table.expectedTotal(matter, voice, region);
                    if (expected >= 1 && sum(whole.mentions()) - expected >= 1) {
                        tested.add(
                                compare(matter, voice, region, whole, table.series(matter, voice, region), expected));
                    }
                }
            }
        }
        double[] q = BenjaminiHochberg.adjust(
                tested.stream().mapToDouble(RegionalDifference::p).toArray());
        List<RegionalDifference> judged = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            judged.add(tested.get(i).judged(q[i], rate));
        }
        return judged;
    }

    private static RegionalDifference compare(
            Matter matter, Voice voice, Group region, WeeklySeries whole, WeeklySeries here, double expected) {
        double all = sum(whole.mentions());
        double count = sum(here.mentions());
        double share = all / sum(whole.volume());
        double dispersion = dispersion(whole, here, count);
        Estimate inside = AdjustedShare.of(count, expected, share, dispersion);
        Estimate outside = AdjustedShare.of(all - count, all - expected, share, dispersion);
        double p = Math.max(
                exact(count, all, expected / all), studentised(count, all, expected, share, dispersion, here.length()));
        return new RegionalDifference(
                matter,
                voice,
                region.value(),
                Verdict.STABLE,
                inside,
                outside,
                AdjustedShare.difference(outside, inside),
                p,
                p);
    }

    /** How many times more than by chance the region's weekly counts vary around its part of the shop's. */
    private static double dispersion(WeeklySeries whole, WeeklySeries here, double count) {
        double chi = 0;
        int free = -1;
        int i = 0;
        double all = sum(whole.mentions());
        for (int w = 0; w < whole.length() && i < here.length(); w++) {
            if (whole.weeks()[w] != here.weeks()[i]) {
                continue;
            }
            double part =
                    here.volume()[i] / whole.volume()[w] * (count / all) / (sum(here.volume()) / sum(whole.volume()));
            double expected = whole.mentions()[w] * Math.min(1, part);
            double variance = expected * (1 - Math.min(1, part));
            if (variance > 0) {
                double surprise = here.mentions()[i] - expected;
                chi += surprise * surprise / variance;
                free++;
            }
            i++;
        }
        return free > 0 ? Math.max(1, chi / free) : 1;
    }

    private static double exact(double count, double all, double part) {
        if (all > Integer.MAX_VALUE) {
            return 0; // then the t test alone speaks
        }
        BinomialDistribution chance = BinomialDistribution.of((int) all, Math.min(1, part));
        double low = chance.cumulativeProbability((int) count);
        double high = count < 1 ? 1 : chance.survivalProbability((int) count - 1);
        return Math.min(1, 2 * Math.min(low, high));
    }

    private static double studentised(
            double count, double all, double expected, double share, double dispersion, int weeks) {
        double variance = dispersion * expected * (1 - expected / all) * (1 - Math.min(.99, share));
        if (!(variance > 0)) {
            return 1;
        }
        double t = Math.abs(count - expected) / Math.sqrt(variance);
        return Math.min(1, 2 * TDistribution.of(Math.max(2, weeks - 1.0)).survivalProbability(t));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
