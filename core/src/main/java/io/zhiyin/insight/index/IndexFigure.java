package io.zhiyin.insight.index;

import io.zhiyin.statistics.Estimate;
import java.util.Optional;

/**
 * An index for one value of a dimension.
 *
 * @param estimate in −1..1, its n counts statements; empty while there is not enough data yet
 * @param statements how many statements count
 * @param customers how many customers made them (feedbacks, where the customer is not known)
 */
public record IndexFigure(
        IndexKind kind,
        Dimension dimension,
        String value,
        Optional<Estimate> estimate,
        long statements,
        long customers) {}
