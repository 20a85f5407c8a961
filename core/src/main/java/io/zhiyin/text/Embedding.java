package io.zhiyin.text;

/**
 * A vector of length 1 and the space it lies in. Vectors of two spaces (two models, two languages) are never compared.
 * Immutable as long as nobody writes to the array; thread-safe.
 */
public final class Embedding {
    private final String space;
    private final float[] values;

    /** Takes the array as it is, without a copy; the caller must not write to it any more. */
    public Embedding(String space, float[] values) {
        this.space = space;
        this.values = values;
    }

    /** The hash of the model that made it. */
    public String space() {
        return space;
    }

    public int dimensions() {
        return values.length;
    }

    /** The values themselves, not a copy: read only. */
    public float[] values() {
        return values;
    }

    /** The cosine of the angle between both, in [-1, 1]. */
    public double cosine(Embedding other) {
        if (!space.equals(other.space)) {
            throw new IllegalArgumentException(
                    "vectors of different spaces can't be compared: " + space + " and " + other.space);
        }
        double dot = 0;
        for (int i = 0; i < values.length; i++) {
            dot += values[i] * other.values[i];
        }
        return Math.max(-1, Math.min(1, dot));
    }
}
