package io.zhiyin.server.evaluate;

/** The road of an evaluation: read the labelled rows, learn if asked to, answer, measure, and the same for the baseline. */
public final class Evaluation {
    private final Notes notes;

    public Evaluation(Notes notes) {
        this.notes = notes;
    }

    public EvaluationResult run(EvaluationOptions options) {
        long started = System.nanoTime();
        return switch (options.task()) {
            case SENTIMENT, KIND, INTENT, CATEGORY -> new LabelEvaluation(options, notes).run(started);
            case ASPECT ->
                LabelledFile.asksForPairs(options.label())
                        ? new PairEvaluation(options, notes).run(started)
                        : new LabelEvaluation(options, notes).run(started);
            case TOPICS -> new TopicEvaluation(options, notes).run(started);
            case REDACT -> new RedactionEvaluation(options, notes).run(started);
        };
    }
}
