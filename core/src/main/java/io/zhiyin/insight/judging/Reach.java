package io.zhiyin.insight.judging;

import io.zhiyin.insight.Matter;

/**
 * How many a matter touches.
 *
 * @param units customers or feedbacks that mention it
 * @param weighted the sum of their weights
 * @param value the sum of their values; 0 where no value is known
 * @param complaints statements of negative polarity or of the kind complaint; likewise praises
 * @param requests statements of the kind request; likewise questions
 */
public record Reach(
        Matter matter,
        long units,
        double weighted,
        double value,
        long statements,
        long complaints,
        long praises,
        long requests,
        long questions) {}
