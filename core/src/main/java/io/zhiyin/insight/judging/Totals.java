package io.zhiyin.insight.judging;

/**
 * How much was counted.
 *
 * @param units customers or feedbacks
 * @param weighted the sum of their weights; equal to units where nothing is weighted
 * @param squared the sum of their squared weights
 * @param value the sum of their values; 0 where no value is known
 */
public record Totals(
        Unit unit, long units, double weighted, double squared, double value, long feedback, long statements) {
    /** How many equally weighted units would carry as much information (Kish 1965). */
    double effective() {
        return squared > 0 ? weighted * weighted / squared : 0;
    }
}
