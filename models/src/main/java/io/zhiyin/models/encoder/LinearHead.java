package io.zhiyin.models.encoder;

import io.zhiyin.text.Embedding;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear head that was trained together with an encoder: a softmax over scores of the vectors that the encoder serves. Immutable and thread-safe.
 */
public final class LinearHead {
    private static final int MAGIC = 0x5A59_4C48;
    private static final int FORMAT = 1;

    private final List<String> labels;
    private final float[] weights;
    private final float[] biases;

    /**
     * @param weights width by labels, row by row, for vectors scaled to the square root of their width
     * @param biases one for each label
     */
    public LinearHead(List<String> labels, float[] weights, float[] biases) {
        if (labels.size() < 2 || biases.length != labels.size() || weights.length % labels.size() != 0) {
            throw new IllegalArgumentException("a head of " + labels.size() + " labels can't have " + weights.length
                    + " weights and " + biases.length + " biases");
        }
        this.labels = List.copyOf(labels);
        this.weights = weights.clone();
        this.biases = biases.clone();
    }

    public List<String> labels() {
        return labels;
    }

    /**
     * The labels' probabilities, in their order.
     *
     * @throws IllegalArgumentException if the vector has another width than the encoder that the head was trained with
     */
    public double[] probabilities(Embedding vector) {
        int width = weights.length / labels.size();
        if (vector.dimensions() != width) {
            throw new IllegalArgumentException("wanted a vector of " + width + " numbers, was " + vector.dimensions());
        }
        double[] scores = new double[labels.size()];
        double unit = Math.sqrt(width);
        for (int label = 0; label < scores.length; label++) {
            double sum = biases[label];
            for (int d = 0; d < width; d++) {
                sum += unit * vector.values()[d] * weights[d * scores.length + label];
            }
            scores[label] = sum;
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** Writes several by name, the same bytes for the same heads. */
    public static void write(Map<String, LinearHead> heads, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(FORMAT);
        out.writeInt(heads.size());
        for (Map.Entry<String, LinearHead> entry : new TreeMap<>(heads).entrySet()) {
            LinearHead head = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeInt(head.labels.size());
            for (String label : head.labels) {
                out.writeUTF(label);
            }
            out.writeInt(head.weights.length);
            for (float weight : head.weights) {
                out.writeFloat(weight);
            }
            for (float bias : head.biases) {
                out.writeFloat(bias);
            }
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else, or cut short
     */
    public static Map<String, LinearHead> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
            throw new IOException(
                    "wanted heads in format " + FORMAT + " that a training wrote, but these bytes are something else");
        }
        Map<String, LinearHead> heads = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            List<String> labels = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                labels.add(in.readUTF());
            }
            float[] weights = new float[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            float[] biases = new float[labels.size()];
            for (int i = 0; i < biases.length; i++) {
                biases[i] = in.readFloat();
            }
            heads.put(name, new LinearHead(labels, weights, biases));
        }
        return heads;
    }
}
