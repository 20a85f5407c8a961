package io.zhiyin.insight.judging;

import io.zhiyin.insight.trend.TrendOptions;

/**
 * How a shop is judged. The rates of false alarms of all families add up to 5 %, so that at most every twentieth shop in which
 * nothing happens sees anything reported.
 *
 * @param trends movements over time, in the shop and in its regions and products
 * @param regionalRate share of shops without differences between regions that may see one
 * @param driverRate share of shops in which nothing moves the rating that may see a driver
 * @param outcomeRate likewise for other outcomes
 * @param minimumForIndex customers (or feedbacks) that an index needs
 * @param minimumForDriver feedbacks that must mention a matter before its effect is measured
 * @param hideBelow regions with fewer customers are not shown
 * @param kanoMargin effects below it, in stars, don't matter
 */
public record JudgingOptions(
        TrendOptions trends,
        double regionalRate,
        double driverRate,
        double outcomeRate,
        int minimumForIndex,
        int minimumForDriver,
        int hideBelow,
        double kanoMargin,
        PriorityWeights weights) {
    public JudgingOptions {
        for (double rate : new double[] {regionalRate, driverRate, outcomeRate}) {
            if (!(rate > 0 && rate < 1)) {
                throw new IllegalArgumentException("a rate of false alarms must lie in (0, 1), was " + rate);
            }
        }
        if (hideBelow < 1) {
            throw new IllegalArgumentException("groups are hidden below at least 1 customer, was " + hideBelow);
        }
    }

    public static JudgingOptions defaults() {
        return new JudgingOptions(
                TrendOptions.defaults(), .0075, .005, .005, 30, 30, 10, .1, PriorityWeights.defaults());
    }
}
