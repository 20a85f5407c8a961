package io.zhiyin.insight.judging;

/**
 * How much each part counts in importance and urgency.
 *
 * @param reach exponent of the share of customers in the importance; likewise value and strength
 * @param growth exponent of the growth in the urgency; likewise severity
 * @param complaint share of the severity that comes from the share of complaints; likewise request and loss (of stars)
 */
public record PriorityWeights(
        double reach,
        double value,
        double strength,
        double growth,
        double severity,
        double complaint,
        double request,
        double loss) {
    public PriorityWeights {
        for (double weight : new double[] {reach, value, strength, growth, severity, complaint, request, loss}) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("weights are at least 0, was " + weight);
            }
        }
        if (complaint + request + loss == 0) {
            throw new IllegalArgumentException("the severity needs a weight above 0");
        }
    }

    public static PriorityWeights defaults() {
        return new PriorityWeights(1, 1, 1, 1, 1, .5, .25, .25);
    }
}
