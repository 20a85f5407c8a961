package io.zhiyin.training.network;

import java.util.Optional;

/**
 * Low-rank adapters: beside a matrix W of weights that stays as it is, the product of two thin ones, A (inputs by r) and B (r by outputs),
 * so that {@code x · W} becomes {@code x · W + (α / r) · x · A · B}. B starts at zero, so that training starts from the model as it was.
 *
 * <p>Source: Hu et al., LoRA: Low-Rank Adaptation of Large Language Models, ICLR 2022.
 *
 * @param rank r, from 1
 * @param alpha α, above 0
 */
public record LowRank(int rank, double alpha) {
    private static final String DOWN = ".adapter.a";
    private static final String UP = ".adapter.b";

    public LowRank {
        if (rank < 1 || !(alpha > 0)) {
            throw new IllegalArgumentException(
                    "a rank starts at 1 and alpha lies above 0, were " + rank + " and " + alpha);
        }
    }

    /** Rank 16 with α = 32. */
    public static LowRank defaults() {
        return new LowRank(16, 32);
    }

    public double scale() {
        return alpha / rank;
    }

    /** What A is called for a matrix. */
    public static String down(String matrix) {
        return matrix + DOWN;
    }

    /** What B is called for a matrix. */
    public static String up(String matrix) {
        return matrix + UP;
    }

    /** The matrix that this is the A of, if it is one. */
    public static Optional<String> matrixOfDown(String name) {
        return name.endsWith(DOWN) ? Optional.of(name.substring(0, name.length() - DOWN.length())) : Optional.empty();
    }

    /** Whether this is the B of a matrix. */
    public static boolean isUp(String name) {
        return name.endsWith(UP);
    }
}
