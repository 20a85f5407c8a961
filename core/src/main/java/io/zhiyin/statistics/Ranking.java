package io.zhiyin.statistics;

import java.util.stream.IntStream;

/** How well scores put the positive items before the negative ones. */
public final class Ranking {
    private static final double CONFIDENCE = .95;

    private Ranking() {}

    /**
     * The area under the ROC curve: how often a positive item scores above a negative one, ties counting half.
     *
     * <p>The interval is that of DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, 837–845, computed from ranks as in
     * Sun and Xu (2014).
     */
    public static Estimate auc(double[] scores, boolean[] positive) {
        check(scores, positive);
        double[] all = Ranks.of(scores);
        double[] up = select(scores, positive, true);
        double[] down = select(scores, positive, false);
        if (up.length == 0 || down.length == 0) {
            throw new IllegalArgumentException("the area needs positive and negative items");
        }
        double[] allUp = select(all, positive, true);
        double[] allDown = select(all, positive, false);
        double[] upPlacements = placements(allUp, Ranks.of(up), down.length);
        double[] downPlacements = placements(allDown, Ranks.of(down), up.length);
        double auc = mean(upPlacements);
        double error = Math.sqrt(variance(upPlacements) / up.length + variance(downPlacements) / down.length);
        return new Estimate(auc, Normal.around(auc, error, CONFIDENCE, 0, 1), scores.length);
    }

    private static void check(double[] scores, boolean[] positive) {
        if (scores.length != positive.length) {
            throw new IllegalArgumentException(
                    "as many scores as labels are needed, were " + scores.length + " and " + positive.length);
        }
        for (double score : scores) {
            if (Double.isNaN(score)) {
                throw new IllegalArgumentException("a score was not a number");
            }
        }
    }

    /** For every item, the share of the other group that it outranks (or, for negatives, is not outranked by). */
    private static double[] placements(double[] ranksAmongAll, double[] ranksAmongOwn, int others) {
        return IntStream.range(0, ranksAmongAll.length)
                .mapToDouble(i -> (ranksAmongAll[i] - ranksAmongOwn[i]) / others)
                .toArray();
    }

    private static double[] select(double[] values, boolean[] positive, boolean wanted) {
        return IntStream.range(0, values.length)
                .filter(i -> positive[i] == wanted)
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
