package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.List;

/**
 * How much closer the rows of a group lie to each other than any two rows do: the mean similarity of its pairs, set so that 0
 * is the mean of all pairs and 1 is sameness.
 */
final class Cohesion {
    private final double everywhere;

    Cohesion(float[][] rows) {
        this.everywhere = rows.length == 0 ? 0 : Vectors.meanPairProduct(Arrays.asList(rows), rows[0].length);
    }

    double of(List<float[]> group) {
        if (group.isEmpty() || everywhere >= 1) {
            return 1;
        }
        double within = Vectors.meanPairProduct(group, group.get(0).length);
        return (within - everywhere) / (1 - everywhere);
    }
}
