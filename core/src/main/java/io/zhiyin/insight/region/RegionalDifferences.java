package io.zhiyin.insight.region;

import io.zhiyin.insight.Group;
import io.zhiyin.insight.Matter;
import io.zhiyin.insight.Verdict;
import io.zhiyin.insight.Voice;
import io.zhiyin.insight.trend.AdjustedShare;
import io.zhiyin.insight.trend.ExpectedPart;
import io.zhiyin.insight.trend.MentionTable;
import io.zhiyin.insight.trend.Movements;
import io.zhiyin.insight.trend.Noise;
import io.zhiyin.insight.trend.WeeklySeries;
import io.zhiyin.statistics.BenjaminiHochberg;
import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges all regions and matters together.
 *
 * <p>If place did not matter, each of the matter's mentions would fall into the region with the probability that the region's
 * products give it: {@link ExpectedPart}.
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
        List<Pair> pairs = new ArrayList<>();
        for (Matter matter : table.matters()) {
            for (Voice voice : Movements.VOICES) {
                WeeklySeries whole = table.series(matter, voice, Group.SHOP);
                if (sum(whole.mentions()) >= minimumMentions) {
                    for (Group region : regions) {
                        pairs.add(new Pair(
                                matter,
                                voice,
                                region,
                                whole,
                                table.series(matter, voice, region),
                                table.expectedTotal(matter, voice, region)));
                    }
                }
            }
        }
        pairs.removeIf(pair -> pair.expected() < 1 || sum(pair.whole().mentions()) - pair.expected() < 1);
        return judge(compare(pairs));
    }

    /** A matter in one region, beside the whole shop. */
    private record Pair(
            Matter matter, Voice voice, Group region, WeeklySeries whole, WeeklySeries here, double expected) {}

    private static List<RegionalDifference> compare(List<Pair> pairs) {
        List<Noise> noises = Noise.of(pairs.stream().map(Pair::here).toList());
        List<RegionalDifference> compared = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            compared.add(compare(pairs.get(i), noises.get(i)));
        }
        return compared;
    }

    private static RegionalDifference compare(Pair pair, Noise noise) {
        double all = sum(pair.whole().mentions());
        double count = sum(pair.here().mentions());
        double expected = pair.expected();
        double share = all / sum(pair.whole().volume());
        double variance = noise.factor() * expected * (1 - expected / all) * (1 - Math.min(.99, share));
        Estimate inside = AdjustedShare.of(count, expected, share, noise.factor());
        Estimate outside = AdjustedShare.of(all - count, all - expected, share, noise.factor());
        double p = ExpectedPart.pValue(count, all, expected / all, variance, noise.freedom());
        return new RegionalDifference(
                pair.matter(),
                pair.voice(),
                pair.region().value(),
                Verdict.STABLE,
                inside,
                outside,
                AdjustedShare.difference(outside, inside),
                p,
                p);
    }

    private List<RegionalDifference> judge(List<RegionalDifference> compared) {
        double[] q = BenjaminiHochberg.adjust(
                compared.stream().mapToDouble(RegionalDifference::p).toArray());
        List<RegionalDifference> judged = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            judged.add(compared.get(i).judged(q[i], rate));
        }
        return judged;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
