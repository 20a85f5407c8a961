package io.zhiyin.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p values for many comparisons, so that of all that is reported at most the stated share is expected to be chance
 * (the false discovery rate).
 *
 * <p>Benjamini, Y. and Hochberg, Y. (1995), JRSS B 57, 289–300.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The adjusted p values (q values), in the order of the p values; what lies at or below q is reported at rate q. */
    public static double[] adjust(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p value must lie in [0, 1], was " + p);
            }
        }
        int m = pValues.length;
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[m];
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, pValues[i] * m / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }
}
