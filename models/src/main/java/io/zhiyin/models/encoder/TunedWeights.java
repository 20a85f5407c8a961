package io.zhiyin.models.encoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a training changed in an encoder: low-rank adapters, or whole weights. Added to the base model it gives a model of the same form and speed.
 * Immutable; its arrays must not be changed.
 *
 * <p>Source of the adapters: Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, ICLR 2022.
 */
public final class TunedWeights {
    private static final int MAGIC = 0x5A59_5457;
    private static final int FORMAT = 1;

    /**
     * The two thin matrices that are added to one of the encoder's, as scale · down · up.
     *
     * @param down inputs by rank, row by row
     * @param up rank by outputs, row by row
     */
    public record Adapter(int rank, float[] down, float[] up) {
        public Adapter {
            if (rank < 1 || down.length % rank != 0 || up.length % rank != 0) {
                throw new IllegalArgumentException(
                        "an adapter of rank " + rank + " can't have " + down.length + " and " + up.length + " numbers");
            }
        }
    }

    private final double scale;
    private final Map<String, Adapter> adapters;
    private final Map<String, float[]> whole;

    /**
     * @param scale by what the product of an adapter's matrices is multiplied
     * @param adapters by the matrix that each is added to, such as {@code encoder.layer.0.output.dense.weight}
     * @param whole weights that take the place of the base model's, by name
     */
    public TunedWeights(double scale, Map<String, Adapter> adapters, Map<String, float[]> whole) {
        this.scale = scale;
        this.adapters = Map.copyOf(adapters);
        this.whole = Map.copyOf(whole);
    }

    /**
     * The base model with these weights, in ONNX form.
     *
     * @throws IllegalArgumentException if they don't fit the base model
     */
    public byte[] on(OnnxWeights base) {
        Map<String, float[]> changed = new HashMap<>(whole);
        adapters.forEach((name, adapter) -> {
            List<Integer> shape = base.shape(name);
            int inputs = adapter.down().length / adapter.rank();
            int outputs = adapter.up().length / adapter.rank();
            if (!shape.equals(List.of(inputs, outputs))) {
                throw new IllegalArgumentException("wanted an adapter of " + shape + " for " + name + ", was [" + inputs
                        + ", " + outputs + "]: these weights belong to another base model");
            }
            float[] weights = Objects.requireNonNullElseGet(changed.get(name), () -> base.values(name));
            changed.put(name, sum(weights, adapter, outputs));
        });
        return base.with(changed);
    }

    private float[] sum(float[] weights, Adapter adapter, int outputs) {
        float[] sum = new float[weights.length];
        double[] row = new double[outputs];
        for (int i = 0; i < weights.length / outputs; i++) {
            Arrays.fill(row, 0);
            for (int r = 0; r < adapter.rank(); r++) {
                double share = scale * adapter.down()[i * adapter.rank() + r];
                for (int j = 0; j < outputs; j++) {
                    row[j] += share * adapter.up()[r * outputs + j];
                }
            }
            for (int j = 0; j < outputs; j++) {
                sum[i * outputs + j] = (float) (weights[i * outputs + j] + row[j]);
            }
        }
        return sum;
    }

    /** Writes them in a form of their own: names, sizes and 32-bit numbers, the same bytes for the same weights. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeDouble(scale);
        out.writeInt(adapters.size());
        for (Map.Entry<String, Adapter> entry : new TreeMap<>(adapters).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().rank());
            write(out, entry.getValue().down());
            write(out, entry.getValue().up());
        }
        out.writeInt(whole.size());
        for (Map.Entry<String, float[]> entry : new TreeMap<>(whole).entrySet()) {
            out.writeUTF(entry.getKey());
            write(out, entry.getValue());
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, or cut short
     */
    public static TunedWeights read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("wanted weights that a training wrote, but these bytes are something else");
        }
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("wanted weights in format " + FORMAT + ", were in format " + format
                    + "; train again, or use the version that wrote them");
        }
        double scale = in.readDouble();
        Map<String, Adapter> adapters = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            adapters.put(in.readUTF(), new Adapter(in.readInt(), read(in), read(in)));
        }
        Map<String, float[]> whole = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            whole.put(in.readUTF(), read(in));
        }
        return new TunedWeights(scale, adapters, whole);
    }

    /** The names of all weights that it changes, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(adapters.keySet());
        names.addAll(whole.keySet());
        names.sort(null);
        return names;
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    private static float[] read(DataInputStream in, int size) throws IOException {
        byte[] bytes = in.readNBytes(size * Float.BYTES);
        if (bytes.length < size * Float.BYTES) {
            throw new IOException("wanted " + size + " more numbers, but the weights end after "
                    + bytes.length / Float.BYTES + ": the file was cut short");
        }
        float[] values = new float[size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    private static float[] read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > Integer.MAX_VALUE / Float.BYTES) {
            throw new IOException("wanted a number of weights from 0 to " + Integer.MAX_VALUE / Float.BYTES + ", was "
                    + size + ": the file is damaged");
        }
        return read(in, size);
    }
}
