package io.zhiyin.text.head;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form of a head in a file: names and provenance in plain text, n-grams as sorted hashes with byte weights, weights over
 * vectors with 16 bits, those of hidden units with 8. The same head gives the same bytes.
 */
public final class HeadFile {
    private static final int LINEAR = 0x5A484431; // "ZHD1"
    private static final int NETWORK = 0x5A484432; // "ZHD2"

    private HeadFile() {}

    public static void write(TrainedHead head, DataOutputStream out) throws IOException {
        out.writeInt(head.dense() instanceof DenseNetwork ? NETWORK : LINEAR);
        writeStrings(out, head.labels());
        out.writeUTF(head.grams().language());
        out.writeByte(head.grams().longest());
        out.writeDouble(head.threshold());
        out.writeInt(head.provenance().size());
        for (Map.Entry<String, String> entry : head.provenance().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
        Calibration calibration = head.calibration();
        out.writeDouble(calibration.sparse());
        out.writeDouble(calibration.dense());
        for (double bias : calibration.biases()) {
            out.writeDouble(bias);
        }
        writeSparse(head.sparse(), out);
        if (head.dense() instanceof DenseNetwork network) {
            writeNetwork(network, out);
        } else if (head.dense() instanceof DenseLinear linear) {
            writeLinear(linear, out);
        }
    }

    public static TrainedHead read(DataInputStream in) throws IOException {
        int form = in.readInt();
        if (form != LINEAR && form != NETWORK) {
            throw new IOException("this is no head file, or one of another version; build the heads anew");
        }
        List<String> labels = readStrings(in);
        Grams grams = new Grams(in.readUTF(), in.readByte());
        double threshold = in.readDouble();
        SortedMap<String, String> provenance = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            provenance.put(in.readUTF(), in.readUTF());
        }
        double sparseWeight = in.readDouble();
        double denseWeight = in.readDouble();
        double[] biases = new double[labels.size()];
        for (int c = 0; c < biases.length; c++) {
            biases[c] = in.readDouble();
        }
        return new TrainedHead(
                labels,
                grams,
                readSparse(in, labels.size()),
                form == NETWORK ? readNetwork(in, labels.size()) : readLinear(in, labels.size()),
                new Calibration(sparseWeight, denseWeight, biases),
                threshold,
                provenance);
    }

    static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    static List<String> readStrings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    /** Two classes mirror each other, so one row of weights tells both. */
    private static int rows(int classes) {
        return classes == 2 ? 1 : classes;
    }

    private static void writeSparse(SparseLinear sparse, DataOutputStream out) throws IOException {
        int[] hashes = sparse.hashes();
        out.writeInt(hashes.length);
        long last = Integer.MIN_VALUE;
        for (int hash : hashes) {
            writeVarint(out, hash - last);
            last = hash;
        }
        for (int c = 0; c < rows(sparse.classes()); c++) {
            out.writeFloat(sparse.scales()[c]);
            out.writeFloat(sparse.biases()[c]);
            out.write(sparse.weights(c));
        }
    }

    private static SparseLinear readSparse(DataInputStream in, int classes) throws IOException {
        int[] hashes = new int[in.readInt()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            last += readVarint(in);
            hashes[i] = (int) last;
        }
        byte[][] weights = new byte[classes][hashes.length];
        float[] scales = new float[classes];
        float[] biases = new float[classes];
        for (int c = 0; c < rows(classes); c++) {
            scales[c] = in.readFloat();
            biases[c] = in.readFloat();
            in.readFully(weights[c]);
        }
        if (classes == 2) {
            scales[1] = -scales[0];
            biases[1] = -biases[0];
            weights[1] = weights[0];
        }
        return new SparseLinear(hashes, weights, scales, biases);
    }

    private static void writeLinear(DenseLinear linear, DataOutputStream out) throws IOException {
        out.writeInt(linear.dimensions());
        for (int c = 0; c < rows(linear.weights().length); c++) {
            writeRow(linear.weights()[c], linear.biases()[c], out);
        }
    }

    private static DenseLinear readLinear(DataInputStream in, int classes) throws IOException {
        float[][] weights = new float[classes][in.readInt()];
        float[] biases = new float[classes];
        for (int c = 0; c < rows(classes); c++) {
            biases[c] = readRow(in, weights[c]);
        }
        if (classes == 2) {
            biases[1] = -biases[0];
            for (int d = 0; d < weights[0].length; d++) {
                weights[1][d] = -weights[0][d];
            }
        }
        return new DenseLinear(weights, biases);
    }

    private static void writeNetwork(DenseNetwork network, DataOutputStream out) throws IOException {
        out.writeInt(network.dimensions());
        out.writeInt(network.units());
        writeFloats(network.hiddenBiases(), out);
        for (float[] row : network.hidden()) {
            writeBytes(row, out);
        }
        for (int c = 0; c < network.outputs().length; c++) {
            writeRow(network.outputs()[c], network.outputBiases()[c], out);
        }
    }

    private static DenseNetwork readNetwork(DataInputStream in, int classes) throws IOException {
        float[][] hidden = new float[in.readInt()][];
        float[] hiddenBiases = new float[in.readInt()];
        for (int h = 0; h < hiddenBiases.length; h++) {
            hiddenBiases[h] = in.readFloat();
        }
        for (int d = 0; d < hidden.length; d++) {
            hidden[d] = readBytes(in, hiddenBiases.length);
        }
        float[][] outputs = new float[classes][hiddenBiases.length];
        float[] outputBiases = new float[classes];
        for (int c = 0; c < classes; c++) {
            outputBiases[c] = readRow(in, outputs[c]);
        }
        return new DenseNetwork(hidden, hiddenBiases, outputs, outputBiases);
    }

    private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /** A row of weights with 16 bits each, and what it begins from. */
    private static void writeRow(float[] weights, float bias, DataOutputStream out) throws IOException {
        float scale = largest(weights) / Short.MAX_VALUE;
        out.writeFloat(scale);
        out.writeFloat(bias);
        for (float weight : weights) {
            out.writeShort(Math.round(weight / scale));
        }
    }

    private static float readRow(DataInputStream in, float[] weights) throws IOException {
        float scale = in.readFloat();
        float bias = in.readFloat();
        for (int d = 0; d < weights.length; d++) {
            weights[d] = in.readShort() * scale;
        }
        return bias;
    }

    /** A row of weights with 8 bits each. */
    private static void writeBytes(float[] weights, DataOutputStream out) throws IOException {
        float scale = largest(weights) / Byte.MAX_VALUE;
        out.writeFloat(scale);
        for (float weight : weights) {
            out.writeByte(Math.round(weight / scale));
        }
    }

    private static float[] readBytes(DataInputStream in, int size) throws IOException {
        float scale = in.readFloat();
        float[] weights = new float[size];
        for (int h = 0; h < size; h++) {
            weights[h] = in.readByte() * scale;
        }
        return weights;
    }

    private static float largest(float[] weights) {
        float largest = 1e-9f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    private static void writeVarint(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readVarint(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }
}
