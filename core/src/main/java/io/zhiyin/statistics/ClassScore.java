package io.zhiyin.statistics;

/**
 * How often one class was found, wrongly claimed and missed. A ratio whose denominator is 0 counts as 0.
 *
 * @param hits it was so, and was said to be so
 * @param falseAlarms it was not so, and was said to be so
 * @param misses it was so, and was not said to be so
 */
public record ClassScore(long hits, long falseAlarms, long misses) {
    public ClassScore {
        if (hits < 0 || falseAlarms < 0 || misses < 0) {
            throw new IllegalArgumentException("counts start at 0, were " + hits + ", " + falseAlarms + ", " + misses);
        }
    }

    public double precision() {
        return ratio(hits, hits + falseAlarms);
    }

    public double recall() {
        return ratio(hits, support());
    }

    public double f1() {
        return ratio(2 * hits, 2 * hits + falseAlarms + misses);
    }

    /** How many are truly of this class. */
    public long support() {
        return hits + misses;
    }

    public ClassScore plus(ClassScore other) {
        return new ClassScore(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
