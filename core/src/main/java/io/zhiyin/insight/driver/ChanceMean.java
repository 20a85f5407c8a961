package io.zhiyin.insight.driver;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How probable it is that the mean of so many values drawn at random lies as far out as observed, by the saddlepoint formula
 * of Lugannani and Rice (1980). Far in the tail of few, skewed values (stars are: most are fives) the normal distribution is
 * off by orders of magnitude, and this is not.
 */
final class ChanceMean {
    private static final int BINS = 256;
    private static final int STEPS = 60;
    private static final double NEAR = 1e-3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] values = new double[BINS];
    private final double[] shares = new double[BINS];
    private final double sd;

    /**
     * @param population values to draw from; their mean is taken as 0
     */
    ChanceMean(double[] population) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : population) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double width = high > low ? (high - low) / BINS : 1;
        for (double value : population) {
            int bin = Math.min(BINS - 1, (int) ((value - low) / width));
            shares[bin] += 1.0 / population.length;
            values[bin] += value / population.length;
        }
        double mean = 0;
        for (int b = 0; b < BINS; b++) {
            mean += values[b];
            values[b] = shares[b] > 0 ? values[b] / shares[b] : 0;
        }
        double square = 0;
        for (int b = 0; b < BINS; b++) {
            values[b] -= mean;
            square += shares[b] * values[b] * values[b];
        }
        sd = Math.sqrt(square);
    }

    /** Two-sided: twice the probability of a mean at least as far out on the same side. */
    double pValue(double mean, double n) {
        if (!(sd > 0)) {
            return 1;
        }
        double z = Math.abs(mean) / sd * Math.sqrt(n);
        return z < NEAR ? 1 : Math.min(1, 2 * tail(mean, n));
    }

    private double tail(double mean, double n) {
        double sign = Math.signum(mean);
        double wanted = Math.abs(mean);
        double s = tilt(sign, wanted);
        if (Double.isNaN(s)) {
            return 0; // no draw of this population can lie so far out
        }
        double[] moments = moments(s, sign);
        double w = Math.sqrt(2 * n * Math.max(0, s * wanted - Math.log(moments[0])));
        double u = s * Math.sqrt(n * moments[2]);
        if (!(w > 0 && u > 0)) {
            return NORMAL.survivalProbability(wanted / sd * Math.sqrt(n));
        }
        double p = NORMAL.survivalProbability(w) + NORMAL.density(w) * (1 / u - 1 / w);
        return Math.max(0, Math.min(1, p));
    }

    /** The exponential tilt under which the population's mean is the wanted one; NaN where none is strong enough. */
    private double tilt(double sign, double wanted) {
        double low = 0;
        double high = 1 / sd;
        for (int i = 0; moments(high, sign)[1] < wanted; i++) {
            low = high;
            high *= 2;
            if (i == 20) {
                return Double.NaN;
            }
        }
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (moments(middle, sign)[1] < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The generating function at a tilt, and the tilted mean and variance. */
    private double[] moments(double s, double sign) {
        double largest = 0;
        for (int b = 0; b < BINS; b++) {
            largest = shares[b] > 0 ? Math.max(largest, s * sign * values[b]) : largest;
        }
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int b = 0; b < BINS; b++) {
            if (shares[b] > 0) {
                double value = sign * values[b];
                double weight = shares[b] * Math.exp(s * value - largest);
                sum += weight;
                first += weight * value;
                second += weight * value * value;
            }
        }
        double mean = first / sum;
        return new double[] {sum * Math.exp(largest), mean, second / sum - mean * mean};
    }
}
