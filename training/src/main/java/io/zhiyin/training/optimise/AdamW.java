package io.zhiyin.training.optimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adam with decoupled weight decay. Not thread-safe.
 *
 * <p>Source: Loshchilov &amp; Hutter, Decoupled Weight Decay Regularization, ICLR 2019; with its authors' β₁ = .9, β₂ = .999, ε = 1e-8.
 */
final class AdamW {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double EPSILON = 1e-8;

    private final double decay;
    private final Map<String, float[]> means = new HashMap<>();
    private final Map<String, float[]> squares = new HashMap<>();
    private long steps;

    AdamW(Parameters parameters, double decay) {
        this.decay = decay;
        for (Parameter parameter : parameters.all()) {
            means.put(parameter.name(), new float[parameter.values().length]);
            squares.put(parameter.name(), new float[parameter.values().length]);
        }
    }

    /** Moves all parameters against their gradients, which lie in the parameters' order. */
    void step(List<Parameter> parameters, List<float[]> gradients, double encoderRate, double headRate) {
        steps++;
        double firstLeft = 1 - Math.pow(FIRST, (double) steps);
        double secondLeft = 1 - Math.pow(SECOND, (double) steps);
        for (int p = 0; p < parameters.size(); p++) {
            Parameter parameter = parameters.get(p);
            double rate = parameter.head() ? headRate : encoderRate;
            float[] values = parameter.values();
            float[] gradient = gradients.get(p);
            float[] mean = state(means, parameter);
            float[] square = state(squares, parameter);
            float keep = (float) (parameter.decays() ? 1 - rate * decay : 1);
            float size = (float) (rate / firstLeft);
            float root = (float) Math.sqrt(secondLeft);
            for (int i = 0; i < values.length; i++) {
                float g = gradient[i];
                mean[i] = (float) FIRST * mean[i] + (float) (1 - FIRST) * g;
                square[i] = (float) SECOND * square[i] + (float) (1 - SECOND) * g * g;
                values[i] = keep * values[i] - size * mean[i] / ((float) Math.sqrt(square[i]) / root + (float) EPSILON);
            }
        }
    }

    long steps() {
        return steps;
    }

    void steps(long done) {
        steps = done;
    }

    /** The running mean of a parameter's gradients, itself, not a copy. */
    float[] mean(Parameter parameter) {
        return state(means, parameter);
    }

    /** The running mean of their squares, itself, not a copy. */
    float[] square(Parameter parameter) {
        return state(squares, parameter);
    }

    private static float[] state(Map<String, float[]> states, Parameter parameter) {
        return Objects.requireNonNull(states.get(parameter.name()));
    }
}
