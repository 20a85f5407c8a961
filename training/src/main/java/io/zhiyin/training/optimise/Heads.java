package io.zhiyin.training.optimise;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import io.zhiyin.training.torch.Torch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Linear heads over the tokens' vectors of a batch: their scores, and how far these are from what they should be. A vector is first scaled
 * to the square root of its width, since a served model gives vectors of length 1.
 */
final class Heads {
    private Heads() {}

    /** A target and the place of its text in the batch. */
    record Placed(int row, Target target) {}

    /** The targets of a batch by head, in the order in which they occur. */
    static Map<String, List<Placed>> byHead(List<Lesson> lessons) {
        Map<String, List<Placed>> heads = new LinkedHashMap<>();
        for (int row = 0; row < lessons.size(); row++) {
            for (Target target : lessons.get(row).targets()) {
                heads.computeIfAbsent(target.head(), head -> new ArrayList<>()).add(new Placed(row, target));
            }
        }
        return heads;
    }

    /**
     * The sum over all targets of weight · −log(probability of the right label).
     *
     * @param states texts by tokens by width
     */
    static NDArray loss(
            NDArray states, Map<String, List<Placed>> targets, Map<String, NDArray> arrays, NDManager step) {
        NDArray sum = step.zeros(new Shape());
        for (Map.Entry<String, List<Placed>> head : targets.entrySet()) {
            NDArray logs =
                    scores(states, head.getKey(), head.getValue(), arrays, step).logSoftmax(-1);
            int labels = (int) logs.getShape().get(1);
            float[] chosen = new float[head.getValue().size() * labels];
            for (int i = 0; i < head.getValue().size(); i++) {
                Target target = head.getValue().get(i).target();
                if (target.label() >= labels) {
                    throw new IllegalArgumentException("head " + target.head() + " has " + labels
                            + " labels, a target names label " + target.label());
                }
                chosen[i * labels + target.label()] = -target.weight();
            }
            sum = sum.add(logs.mul(Torch.floats(step, chosen, logs.getShape())).sum());
        }
        return sum;
    }

    /** Targets by labels, before softmax. */
    static NDArray scores(
            NDArray states, String head, List<Placed> targets, Map<String, NDArray> arrays, NDManager step) {
        NDArray weight = Objects.requireNonNull(arrays.get(Parameters.weight(head)), head);
        NDArray bias = Objects.requireNonNull(arrays.get(Parameters.bias(head)), head);
        double unit = Math.sqrt((double) states.getShape().get(2));
        return pooled(states, targets, step)
                .normalize(2, 1)
                .mul(unit)
                .matMul(weight)
                .add(bias);
    }

    /** Targets by width: the vector of a single token, the mean over several. */
    private static NDArray pooled(NDArray states, List<Placed> targets, NDManager step) {
        int length = (int) states.getShape().get(1);
        int tokens = (int) states.getShape().get(0) * length;
        NDArray rows = states.reshape(tokens, -1);
        if (targets.stream()
                .allMatch(placed -> placed.target().to() == placed.target().from() + 1)) {
            long[] places = targets.stream()
                    .mapToLong(placed ->
                            (long) placed.row() * length + placed.target().from())
                    .toArray();
            return Embedding.embedding(Torch.longs(step, places, new Shape(places.length)), rows, SparseFormat.DENSE)
                    .singletonOrThrow();
        }
        float[] shares = new float[targets.size() * tokens];
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i).target();
            for (int t = target.from(); t < target.to(); t++) {
                shares[i * tokens + targets.get(i).row() * length + t] = 1f / (target.to() - target.from());
            }
        }
        return Torch.floats(step, shares, new Shape(targets.size(), tokens)).matMul(rows);
    }
}
