package io.zhiyin.server.evaluate;

import java.util.Locale;

/** The road of an evaluation: read the labelled rows, learn if asked to, answer, measure, and the same for the baseline. */
public final class Evaluation {
    private final Notes notes;
    private final Locale locale;

    public Evaluation(Notes notes, Locale locale) {
        this.notes = notes;
        this.locale = locale;
    }

    public EvaluationResult run(EvaluationOptions options) {
        long started = System.nanoTime();
        return switch (options.task()) {
            case SENTIMENT, KIND, INTENT, CATEGORY -> new LabelEvaluation(options, notes).run(started);
            case ASPECT -> aspects(options, started);
            case TOPICS, REDACT ->
                throw new Refused("evaluate.needs-training", options.task().code(), locale.getLanguage());
        };
    }

    private EvaluationResult aspects(EvaluationOptions options, long started) {
        return new LabelEvaluation(options, notes).run(started);
    }
}
