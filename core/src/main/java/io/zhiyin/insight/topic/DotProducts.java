package io.zhiyin.insight.topic;

import java.util.Arrays;

/** The dot products of many vectors with many others, which is most of the work of finding neighbours. */
public interface DotProducts {
    /**
     * Every row's product with every column; {@code result[i][j]} belongs to {@code rows[i]} and {@code columns[j]}. All vectors have
     * one length. Must be thread-safe, and give the same bits each time on one machine.
     */
    float[][] of(float[][] rows, float[][] columns);

    /** In plain Java: slower than a library made for it, and the same to the last bit on every machine. */
    static DotProducts plain() {
        return (rows, columns) -> {
            if (rows.length == 0 || columns.length == 0) {
                return new float[rows.length][columns.length];
            }
            Columns upright = new Columns(Arrays.asList(columns), columns[0].length);
            return Arrays.stream(rows).map(upright::products).toArray(float[][]::new);
        };
    }
}
