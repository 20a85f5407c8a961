package io.zhiyin.server.evaluate;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.zhiyin.text.head.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The traditional method for texts and labels: TF-IDF over n-grams and a linear support vector machine, each label against
 * the rest (liblinear, C = 1). Its probabilities are logistic functions of the margins, good for ranking only.
 */
final class TfIdfAnswerer implements Answerer {
    private final TfIdf features;
    private final Model model;
    private final List<String> labels;

    private TfIdfAnswerer(TfIdf features, Model model, List<String> labels) {
        this.features = features;
        this.model = model;
        this.labels = labels;
    }

    static TfIdfAnswerer fit(List<Example> examples, long seed) {
        List<String> labels = Enough.labels(examples);
        TfIdf features = TfIdf.fit(examples.stream().map(Example::text).toList());
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size() + 1;
        problem.bias = -1; // the last feature is the bias
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = row(features, examples.get(i).text());
            problem.y[i] = labels.indexOf(examples.get(i).label());
        }
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 1000, .01);
        parameter.setRandom(new Random(seed));
        Linear.disableDebugOutput();
        return new TfIdfAnswerer(features, Linear.train(problem, parameter), labels);
    }

    private static Feature[] row(TfIdf features, String text) {
        List<Feature> row = new ArrayList<>();
        features.weights(text).forEach((place, weight) -> row.add(new FeatureNode(place + 1, weight)));
        row.add(new FeatureNode(features.size() + 1, 1));
        return row.toArray(Feature[]::new);
    }

    @Override
    public String name() {
        return "TF-IDF of characters (zh) and words (en) with a linear support vector machine";
    }

    @Override
    public List<Answer> answer(List<String> texts) {
        return texts.stream()
                .map(text -> text.isBlank() ? Answer.none(labels) : answer(text))
                .toList();
    }

    private Answer answer(String text) {
        double[] margins = new double[labels.size()];
        Linear.predictValues(model, row(features, text), margins);
        double[] probabilities = new double[labels.size()];
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double margin = labels.size() > 2 ? margins[i] : i == 0 ? margins[0] : -margins[0];
            double p = 1 / (1 + Math.exp(-3 * margin));
            probabilities[labelAt(i)] = p;
            sum += p;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return new Answer(labels, probabilities, false);
    }

    /** liblinear orders labels by their first row. */
    private int labelAt(int place) {
        return model.getLabels()[place];
    }
}
