package io.zhiyin.training.network;

import io.zhiyin.models.encoder.OnnxWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of a BERT-like encoder.
 *
 * @param layers how many
 * @param width of a token's vector
 * @param inner width of the feed-forward layer
 * @param heads into how many a vector is divided in attention
 * @param positions the most tokens of a text, the opening and the closing one included
 */
public record NetworkShape(int layers, int width, int inner, int heads, int positions) {
    public NetworkShape {
        if (layers < 1 || heads < 1 || width < heads || width % heads != 0 || inner < 1 || positions < 3) {
            throw new IllegalArgumentException(
                    "an encoder has layers, a width that its heads divide, and positions; was "
                            + layers + " layers, width " + width + ", inner " + inner + ", " + heads + " heads, "
                            + positions
                            + " positions");
        }
    }

    /** As the weights have it. */
    public static NetworkShape of(OnnxWeights weights) throws IOException {
        int layers = 0;
        while (weights.names().contains(matrices(layers).get(0) + ".weight")) {
            layers++;
        }
        List<Integer> inner = weights.shape("encoder.layer.0.intermediate.dense.weight");
        return new NetworkShape(
                layers,
                inner.get(0),
                inner.get(1),
                weights.attentionHeads(),
                weights.shape("embeddings.position_embeddings.weight").get(0));
    }

    /** The names of all layers' matrices, without {@code .weight}, in the order in which a text passes them. */
    public List<String> matrices() {
        List<String> names = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            names.addAll(matrices(layer));
        }
        return names;
    }

    static List<String> matrices(int layer) {
        String prefix = "encoder.layer." + layer + ".";
        return List.of(
                prefix + "attention.self.query",
                prefix + "attention.self.key",
                prefix + "attention.self.value",
                prefix + "attention.output.dense",
                prefix + "intermediate.dense",
                prefix + "output.dense");
    }
}
