package io.zhiyin.training.optimise;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.zhiyin.training.network.TokenBatch;
import io.zhiyin.training.network.Transformer;
import io.zhiyin.training.network.Weights;
import io.zhiyin.training.torch.Torch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network, the weights that stay as they are, and the parameters that are trained: what it costs to be wrong, which way is down, and what it
 * says. Several threads may ask as long as nobody changes the parameters.
 */
public final class Model {
    private final Transformer network;
    private final Weights fixed;
    private final double adapterScale;
    private final Parameters parameters;

    /**
     * @param fixed the encoder's weights; parameters of the same name take their place
     * @param adapterScale by what adapters' products are multiplied; of no account without any
     */
    public Model(Transformer network, Weights fixed, double adapterScale, Parameters parameters) {
        this.network = network;
        this.fixed = fixed;
        this.adapterScale = adapterScale;
        this.parameters = parameters;
    }

    Parameters parameters() {
        return parameters;
    }

    /** What some lessons cost together, and the gradients of that over all parameters in their order. */
    record Slope(double loss, List<float[]> gradients) {}

    Slope slope(List<Lesson> lessons) {
        try (NDManager step = Torch.manager()) {
            Map<String, NDArray> arrays = parameters.arrays(step, true);
            NDArray loss = Torch.recording(
                    () -> Heads.loss(states(lessons, arrays, step), Heads.byHead(lessons), arrays, step));
            Torch.backward(loss);
            List<float[]> gradients = new ArrayList<>();
            for (Parameter parameter : parameters.all()) {
                NDArray array = arrays.get(parameter.name());
                // a head of which this part of the batch holds no target has none
                gradients.add(
                        array != null && array.hasGradient()
                                ? Torch.gradient(array)
                                : new float[parameter.values().length]);
            }
            return new Slope(loss.getFloat(), gradients);
        }
    }

    /** For each lesson and each of its targets the probability of every label, without a look at the target's own. */
    List<List<float[]>> answers(List<Lesson> lessons) {
        try (NDManager step = Torch.manager()) {
            Map<String, NDArray> arrays = parameters.arrays(step, false);
            NDArray states = states(lessons, arrays, step);
            Map<Heads.Placed, float[]> found = new HashMap<>();
            Heads.byHead(lessons).forEach((head, placed) -> {
                NDArray probabilities =
                        Heads.scores(states, head, placed, arrays, step).softmax(-1);
                float[] all = probabilities.toFloatArray();
                int labels = all.length / placed.size();
                for (int i = 0; i < placed.size(); i++) {
                    float[] one = new float[labels];
                    System.arraycopy(all, i * labels, one, 0, labels);
                    found.put(placed.get(i), one);
                }
            });
            List<List<float[]>> answers = new ArrayList<>();
            for (int row = 0; row < lessons.size(); row++) {
                int place = row;
                answers.add(lessons.get(row).targets().stream()
                        .map(target -> found.getOrDefault(new Heads.Placed(place, target), new float[0]))
                        .toList());
            }
            return answers;
        }
    }

    /** The opening token's vector of each text, scaled to length 1: what a served model gives for it. */
    List<float[]> vectors(List<long[]> texts) {
        try (NDManager step = Torch.manager()) {
            NDArray states = network.states(
                    new TokenBatch(texts), fixed.with(parameters.arrays(step, false), adapterScale), step);
            List<float[]> vectors = new ArrayList<>();
            for (int row = 0; row < texts.size(); row++) {
                vectors.add(states.get(row).get(0).normalize(2, 0).toFloatArray());
            }
            return vectors;
        }
    }

    private NDArray states(List<Lesson> lessons, Map<String, NDArray> arrays, NDManager step) {
        TokenBatch batch = new TokenBatch(lessons.stream().map(Lesson::tokens).toList());
        return network.states(batch, fixed.with(arrays, adapterScale), step);
    }
}
