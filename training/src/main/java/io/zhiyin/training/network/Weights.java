package io.zhiyin.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.zhiyin.models.encoder.OnnxWeights;
import io.zhiyin.training.torch.Torch;
import java.util.HashMap;
import java.util.Map;

/**
 * The arrays that one pass of a network computes with, by name: those that stay as they are, and above them those of this step,
 * which may ask for gradients. Several threads may share the lower ones; a step's own belong to one thread.
 */
public final class Weights {
    private final Map<String, NDArray> arrays;
    private final double adapterScale;

    private Weights(Map<String, NDArray> arrays, double adapterScale) {
        this.arrays = Map.copyOf(arrays);
        this.adapterScale = adapterScale;
    }

    /** All weights of an encoder as they lie in its file; the manager must live as long as they are used. */
    public static Weights of(OnnxWeights source, NDManager manager) {
        Map<String, NDArray> arrays = new HashMap<>();
        for (String name : source.names()) {
            long[] shape =
                    source.shape(name).stream().mapToLong(Integer::longValue).toArray();
            arrays.put(name, Torch.floats(manager, source.values(name), new Shape(shape)));
        }
        return new Weights(arrays, 0);
    }

    /**
     * These and above them others, which take the place of those of the same name.
     *
     * @param scale by what the product of an adapter's two matrices is multiplied: α / r
     */
    public Weights with(Map<String, NDArray> step, double scale) {
        Map<String, NDArray> all = new HashMap<>(arrays);
        all.putAll(step);
        return new Weights(all, scale);
    }

    NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("the network needs a weight called " + name + ", which is not there");
        }
        return array;
    }

    /** Rows times a matrix plus its bias, and plus what its adapter adds, if it has one. */
    NDArray product(NDArray rows, String matrix) {
        NDArray product = rows.matMul(get(matrix + ".weight")).add(get(matrix + ".bias"));
        NDArray down = arrays.get(LowRank.down(matrix));
        if (down == null) {
            return product;
        }
        return product.add(rows.matMul(down).matMul(get(LowRank.up(matrix))).mul(adapterScale));
    }
}
