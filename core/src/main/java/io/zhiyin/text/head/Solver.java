package io.zhiyin.text.head;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Random;

/** Separates two classes with a plane by liblinear (Fan et al. 2008). */
final class Solver {
    private Solver() {}

    /** The weights of features 1 to {@code features}, then the bias. */
    static double[] separate(
            Feature[][] rows, boolean[] positive, int features, SolverType type, double cost, long seed) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features + 1;
        problem.bias = -1;
        problem.x = rows;
        problem.y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            problem.y[i] = positive[i] ? 1 : -1;
        }
        Parameter parameter = new Parameter(type, cost, 300, 0.01);
        parameter.setRandom(new Random(seed));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        double[] result = new double[features + 1];
        for (int f = 0; f < result.length; f++) {
            result[f] = sign * weights[f];
        }
        return result;
    }
}
