package io.zhiyin.insight.judging;

import io.zhiyin.insight.Matter;
import io.zhiyin.text.Kind;
import java.util.Map;

/**
 * How many a matter touches.
 *
 * @param units customers or feedbacks that mention it
 * @param weighted the sum of their weights
 * @param value the sum of their values; 0 where no value is known
 * @param complaints statements of negative polarity or of the kind complaint; likewise praises
 * @param requests statements of the kind request; likewise questions
 * @param asking those of the units that complain of it, ask for it or ask about it, by the kind; none where nobody does
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
        long questions,
        Map<Kind, Part> asking) {
    /** Some of the units, and the sum of their weights. */
    public record Part(long units, double weighted) {}

    public Reach {
        asking = Map.copyOf(asking);
    }
}
