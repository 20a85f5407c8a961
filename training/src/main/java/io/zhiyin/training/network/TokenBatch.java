package io.zhiyin.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.zhiyin.training.torch.Torch;
import java.util.Arrays;
import java.util.List;

/**
 * The token numbers of some texts, opening and closing token included; shorter ones are filled up, and what fills them is hidden from
 * attention. Immutable.
 */
public final class TokenBatch {
    private static final float HIDDEN = -1e9f;

    private final List<long[]> rows;
    private final int length;

    public TokenBatch(List<long[]> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.length == 0)) {
            throw new IllegalArgumentException(
                    "a batch holds texts of at least one token, were " + rows.size() + " texts");
        }
        this.rows = rows.stream().map(long[]::clone).toList();
        this.length = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
    }

    public int size() {
        return rows.size();
    }

    /** Tokens of the longest text. */
    public int length() {
        return length;
    }

    /** Tokens of one text. */
    public int length(int row) {
        return rows.get(row).length;
    }

    /** Texts by tokens. */
    NDArray ids(NDManager manager) {
        long[] ids = new long[size() * length];
        for (int row = 0; row < size(); row++) {
            System.arraycopy(rows.get(row), 0, ids, row * length, rows.get(row).length);
        }
        return Torch.longs(manager, ids, new Shape(size(), length));
    }

    /** What is added to attention's scores: texts by heads (1) by asking tokens (1) by tokens asked. */
    NDArray mask(NDManager manager) {
        float[] mask = new float[size() * length];
        for (int row = 0; row < size(); row++) {
            Arrays.fill(mask, row * length + rows.get(row).length, (row + 1) * length, HIDDEN);
        }
        return Torch.floats(manager, mask, new Shape(size(), 1, 1, length));
    }
}
