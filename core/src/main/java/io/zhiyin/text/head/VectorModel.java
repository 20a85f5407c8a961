package io.zhiyin.text.head;

/** What scores every class of a head from a vector. Immutable, thread-safe. */
sealed interface VectorModel permits DenseLinear, DenseNetwork {
    int dimensions();

    /** A score for every class; the larger, the more likely. */
    double[] scores(float[] vector);

    default void requireDimensions(float[] vector) {
        if (vector.length != dimensions()) {
            throw new IllegalArgumentException(
                    "the head was trained on vectors of " + dimensions() + " dimensions, came " + vector.length);
        }
    }
}
