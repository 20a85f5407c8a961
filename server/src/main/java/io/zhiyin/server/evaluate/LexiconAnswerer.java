package io.zhiyin.server.evaluate;

import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import java.util.List;

/** The traditional method for sentiment without training: a lexicon with negation. A tie is neutral where that is a label. */
final class LexiconAnswerer implements Answerer {
    private final LanguageDetector languages = new LanguageDetector();
    private final Lexicon chinese = Lexicon.of(Language.ZH);
    private final Lexicon english = Lexicon.of(Language.EN);
    private final List<String> labels;

    /** @param labels from which it chooses; positive and negative among them */
    LexiconAnswerer(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public String name() {
        return "sentiment lexicon with negation";
    }

    @Override
    public List<Answer> answer(List<String> texts) {
        return texts.stream()
                .map(text -> text.isBlank() ? Answer.none(labels) : answer(text))
                .toList();
    }

    int score(String text) {
        return (languages.detect(text) == Language.ZH ? chinese : english).score(text);
    }

    private Answer answer(String text) {
        double positive = 1 / (1 + Math.exp(-.7 * score(text)));
        double[] probabilities = new double[labels.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = switch (labels.get(i)) {
                case "positive" -> positive + 1e-9; // reviews are mostly good: a tie without neutral goes there
                case "negative" -> 1 - positive;
                case "neutral" -> .51;
                default -> 0;
            };
        }
        return new Answer(labels, normalised(probabilities), false);
    }

    static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
