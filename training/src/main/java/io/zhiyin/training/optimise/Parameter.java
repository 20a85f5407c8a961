package io.zhiyin.training.optimise;

import java.util.Arrays;

/** A trained array of numbers with a name. Its numbers change; one thread at a time may use it. */
final class Parameter {
    private final String name;
    private final long[] shape;
    private final boolean head;
    private final float[] values;

    /**
     * @param shape rows and columns, or one length
     * @param head whether it belongs to a head, which starts from nothing, rather than to the encoder
     * @param values row by row; taken over, not copied
     */
    Parameter(String name, long[] shape, boolean head, float[] values) {
        long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        if (size != values.length) {
            throw new IllegalArgumentException("wanted " + size + " numbers for " + name + ", were " + values.length);
        }
        this.name = name;
        this.shape = shape.clone();
        this.head = head;
        this.values = values;
    }

    String name() {
        return name;
    }

    long[] shape() {
        return shape.clone();
    }

    boolean head() {
        return head;
    }

    /** Matrices are drawn towards zero while they learn, vectors (biases, normalisations) are not. */
    boolean decays() {
        return shape.length > 1;
    }

    /** The numbers themselves, not a copy. */
    float[] values() {
        return values;
    }
}
