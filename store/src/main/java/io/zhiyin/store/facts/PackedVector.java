package io.zhiyin.store.facts;

/** A vector as it is stored: int8 values with one scale, {@code value = byte * scale}. The error is at most half a scale. */
public record PackedVector(float scale, byte[] data) {
    public static PackedVector of(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / 127;
        byte[] data = new byte[values.length];
        for (int i = 0; i < values.length && scale > 0; i++) {
            data[i] = (byte) Math.round(values[i] / scale);
        }
        return new PackedVector(scale, data);
    }

    /** The values, scaled to length 1 again. */
    public float[] unpack() {
        double square = 0;
        for (byte value : data) {
            square += value * value;
        }
        float factor = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        float[] values = new float[data.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = data[i] * factor;
        }
        return values;
    }
}
