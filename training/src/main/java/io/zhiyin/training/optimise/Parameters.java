package io.zhiyin.training.optimise;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.zhiyin.models.encoder.LinearHead;
import io.zhiyin.models.encoder.OnnxWeights;
import io.zhiyin.models.encoder.TunedWeights;
import io.zhiyin.training.network.LowRank;
import io.zhiyin.training.network.NetworkShape;
import io.zhiyin.training.torch.Torch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Everything that a training changes, in a fixed order. One thread at a time may change it; several may read it between steps. */
public final class Parameters {
    private static final double SPREAD = 0.02;

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    /** Adds an adapter to every matrix of an encoder. */
    public Parameters adapt(NetworkShape shape, OnnxWeights weights, LowRank adapter, long seed) {
        Random random = new Random(seed);
        for (String matrix : shape.matrices()) {
            List<Integer> size = weights.shape(matrix + ".weight");
            int inputs = size.get(0);
            int outputs = size.get(1);
            double spread = 1 / Math.sqrt(inputs);
            add(new Parameter(
                    LowRank.down(matrix),
                    new long[] {inputs, adapter.rank()},
                    false,
                    normal(random, inputs * adapter.rank(), spread)));
            add(new Parameter(
                    LowRank.up(matrix),
                    new long[] {adapter.rank(), outputs},
                    false,
                    new float[adapter.rank() * outputs]));
        }
        return this;
    }

    /** Adds all weights of an encoder themselves. */
    public Parameters tune(OnnxWeights weights) {
        for (String name : weights.names()) {
            long[] shape =
                    weights.shape(name).stream().mapToLong(Integer::longValue).toArray();
            add(new Parameter(name, shape, false, weights.values(name)));
        }
        return this;
    }

    /** Adds a linear head over vectors of a width. */
    public Parameters head(String name, int width, int labels, long seed) {
        Random random = new Random(seed * 31 + name.hashCode());
        add(new Parameter(weight(name), new long[] {width, labels}, true, normal(random, width * labels, SPREAD)));
        add(new Parameter(bias(name), new long[] {labels}, true, new float[labels]));
        return this;
    }

    /**
     * What of them belongs to the encoder, in the form in which it is served.
     *
     * @param scale by what adapters' products are multiplied
     */
    public TunedWeights tuned(double scale) {
        Map<String, TunedWeights.Adapter> adapters = new HashMap<>();
        Map<String, float[]> whole = new HashMap<>();
        for (Parameter parameter : byName.values()) {
            Optional<String> matrix = LowRank.matrixOfDown(parameter.name());
            if (matrix.isPresent()) {
                int rank = Math.toIntExact(parameter.shape()[1]);
                adapters.put(
                        matrix.get() + ".weight",
                        new TunedWeights.Adapter(rank, values(parameter.name()), values(LowRank.up(matrix.get()))));
            } else if (!parameter.head() && !LowRank.isUp(parameter.name())) {
                whole.put(parameter.name(), parameter.values().clone());
            }
        }
        return new TunedWeights(scale, adapters, whole);
    }

    /** A head, in the form in which it is served. */
    public LinearHead linearHead(String name, List<String> labels) {
        return new LinearHead(
                labels, get(weight(name)).values(), get(bias(name)).values());
    }

    static String weight(String head) {
        return "head." + head + ".weight";
    }

    static String bias(String head) {
        return "head." + head + ".bias";
    }

    /** All names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** A copy of one array's numbers. */
    public float[] values(String name) {
        return get(name).values().clone();
    }

    /** How many numbers there are in all. */
    public long size() {
        return byName.values().stream().mapToLong(each -> each.values().length).sum();
    }

    List<Parameter> all() {
        return new ArrayList<>(byName.values());
    }

    Parameter get(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter is called " + name);
        }
        return parameter;
    }

    /** Copies for one pass of one thread, which collect gradients if they are followed. */
    Map<String, NDArray> arrays(NDManager step, boolean followed) {
        Map<String, NDArray> arrays = new HashMap<>();
        for (Parameter parameter : byName.values()) {
            NDArray array = Torch.floats(step, parameter.values(), new Shape(parameter.shape()));
            if (followed) {
                array.setRequiresGradient(true);
            }
            arrays.put(parameter.name(), array);
        }
        return arrays;
    }

    private void add(Parameter parameter) {
        if (byName.putIfAbsent(parameter.name(), parameter) != null) {
            throw new IllegalArgumentException(parameter.name() + " is there already");
        }
    }

    private static float[] normal(Random random, int size, double spread) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * spread);
        }
        return values;
    }
}
