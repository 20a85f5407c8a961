package io.zhiyin.training.job;

import io.zhiyin.training.optimise.Answerer;
import io.zhiyin.training.optimise.Lesson;
import io.zhiyin.training.optimise.Target;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How well one head answers lessons that nothing was learnt from: the mean of its accuracy and its macro-F1. */
final class ValidationScore implements ToDoubleFunction<Answerer> {
    private final List<Lesson> lessons;
    private final String head;
    private final int labels;

    ValidationScore(List<Lesson> lessons, String head, int labels) {
        this.lessons = lessons;
        this.head = head;
        this.labels = labels;
    }

    @Override
    public double applyAsDouble(Answerer answerer) {
        List<List<float[]>> answers = answerer.answers(lessons);
        int[] right = new int[labels];
        int[] said = new int[labels];
        int[] wanted = new int[labels];
        for (int i = 0; i < lessons.size(); i++) {
            List<Target> targets = lessons.get(i).targets();
            for (int t = 0; t < targets.size(); t++) {
                if (targets.get(t).head().equals(head)) {
                    int answer = likeliest(answers.get(i).get(t));
                    said[answer]++;
                    wanted[targets.get(t).label()]++;
                    right[answer] += answer == targets.get(t).label() ? 1 : 0;
                }
            }
        }
        return (accuracy(right, wanted) + macroF1(right, said, wanted)) / 2;
    }

    private static int likeliest(float[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    private static double accuracy(int[] right, int[] wanted) {
        double all = 0;
        double correct = 0;
        for (int label = 0; label < wanted.length; label++) {
            all += wanted[label];
            correct += right[label];
        }
        return all == 0 ? 0 : correct / all;
    }

    /** Over the labels that occur. */
    private static double macroF1(int[] right, int[] said, int[] wanted) {
        double sum = 0;
        int occurring = 0;
        for (int label = 0; label < wanted.length; label++) {
            if (wanted[label] > 0) {
                sum += 2.0 * right[label] / (said[label] + wanted[label]);
                occurring++;
            }
        }
        return occurring == 0 ? 0 : sum / occurring;
    }
}
