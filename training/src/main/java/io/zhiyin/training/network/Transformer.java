package io.zhiyin.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.LayerNorm;

/**
 * The encoder of a BERT-like model (layer normalisation after each part, learned positions, exact GELU), as {@link Weights} and a
 * {@link NetworkShape} describe it: what ONNX Runtime computes when it serves the model, here in operators that remember how to be
 * followed back. Immutable and thread-safe.
 *
 * <p>Source: Devlin et al., BERT: Pre-training of Deep Bidirectional Transformers, NAACL 2019.
 */
public final class Transformer {
    private static final float EPSILON = 1e-12f;

    private final NetworkShape shape;

    public Transformer(NetworkShape shape) {
        this.shape = shape;
    }

    /**
     * The tokens' vectors: texts by tokens by width. What fills up shorter texts gets vectors too, which mean nothing.
     *
     * @param step whose arrays the results and all steps to them are; it must not close before they were followed back
     * @throws IllegalArgumentException if a text has more tokens than the model has positions
     */
    public NDArray states(TokenBatch batch, Weights weights, NDManager step) {
        if (batch.length() > shape.positions()) {
            throw new IllegalArgumentException(
                    "the model takes texts of up to " + shape.positions() + " tokens, one has " + batch.length());
        }
        NDArray mask = batch.mask(step);
        NDArray rows = embedded(batch, weights, step);
        for (int layer = 0; layer < shape.layers(); layer++) {
            rows = layer(rows, mask, batch, weights, "encoder.layer." + layer + ".");
        }
        return rows.reshape(batch.size(), batch.length(), shape.width());
    }

    /** Texts' tokens, one below the other, by width. */
    private NDArray embedded(TokenBatch batch, Weights weights, NDManager step) {
        NDArray ids = batch.ids(step);
        NDArray words = embedding(ids, weights.get("embeddings.word_embeddings.weight"));
        NDArray positions = embedding(
                step.arange(batch.length()).toType(ids.getDataType(), false),
                weights.get("embeddings.position_embeddings.weight"));
        NDArray types = embedding(ids.zerosLike(), weights.get("embeddings.token_type_embeddings.weight"));
        NDArray sum = words.add(types).add(positions).reshape(-1, shape.width());
        return normalised(sum, weights, "embeddings.LayerNorm");
    }

    private NDArray layer(NDArray rows, NDArray mask, TokenBatch batch, Weights weights, String prefix) {
        NDArray query = heads(weights.product(rows, prefix + "attention.self.query"), batch);
        NDArray key = heads(weights.product(rows, prefix + "attention.self.key"), batch);
        NDArray value = heads(weights.product(rows, prefix + "attention.self.value"), batch);
        double scale = 1 / Math.sqrt((double) shape.width() / shape.heads());
        NDArray share =
                query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1);
        NDArray mixed = share.matMul(value).transpose(0, 2, 1, 3).reshape(-1, shape.width());
        NDArray attended = normalised(
                weights.product(mixed, prefix + "attention.output.dense").add(rows),
                weights,
                prefix + "attention.output.LayerNorm");
        NDArray inner = Activation.gelu(weights.product(attended, prefix + "intermediate.dense"));
        return normalised(
                weights.product(inner, prefix + "output.dense").add(attended), weights, prefix + "output.LayerNorm");
    }

    /** Texts by heads by tokens by a head's width. */
    private NDArray heads(NDArray rows, TokenBatch batch) {
        return rows.reshape(batch.size(), batch.length(), shape.heads(), shape.width() / shape.heads())
                .transpose(0, 2, 1, 3);
    }

    private NDArray normalised(NDArray rows, Weights weights, String name) {
        return LayerNorm.layerNorm(
                        rows,
                        new Shape(shape.width()),
                        weights.get(name + ".weight"),
                        weights.get(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }

    private static NDArray embedding(NDArray ids, NDArray table) {
        return Embedding.embedding(ids, table, SparseFormat.DENSE).singletonOrThrow();
    }
}
