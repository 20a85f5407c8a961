package io.zhiyin.bench.reading;

import io.zhiyin.models.encoder.BaseModel;

/**
 * The sizes of a BERT-like encoder, and the work that a text asks of it.
 *
 * @param layers how many
 * @param width of a token's vector, H
 * @param inner width of the feed-forward layer, F
 */
record TransformerShape(int layers, int width, int inner) {
    /** As the models' publisher states them. */
    static TransformerShape of(BaseModel model) {
        return switch (model) {
            case BGE_SMALL_ZH -> new TransformerShape(4, 512, 2048);
            case BGE_SMALL_EN -> new TransformerShape(12, 384, 1536);
        };
    }

    /**
     * The floating point operations of the matrix products that a text of n tokens needs, opening and closing token included;
     * a multiplication and an addition count as two. Each layer has four products with H×H (query, key, value, output), two
     * with H×F (feed-forward), and two of every token with every token over all heads (scores, mixing):
     *
     * <p>layers · (2n · (4H² + 2HF) + 2 · 2n²H)
     *
     * <p>Embedding, normalisation, softmax, activation and biases are not counted, nor is any padding: what they cost lowers
     * the share of the limit that is reached.
     */
    double operations(int tokens) {
        double n = tokens;
        double projections = 2 * n * (4.0 * width * width + 2.0 * width * inner);
        double attention = 4 * n * n * width;
        return layers * (projections + attention);
    }
}
