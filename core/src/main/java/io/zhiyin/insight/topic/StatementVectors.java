package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * The vectors that topics are found with. A statement's vector is pooled within its whole text, so the statements of one
 * feedback lie close together whatever they say: of 15 nearest neighbours 6 came from the same feedback. Most of the direction
 * that a feedback's statements have in common is therefore taken out; then the aspect and the stance are appended.
 */
final class StatementVectors {
    /** How many statements' worth of the space's mean steadies the mean of a short feedback. */
    private static final double STEADY = 1;

    private final double context;
    private final double[] everywhere;
    private final AspectDimensions aspects;

    /**
     * Learns the space's mean direction.
     *
     * @param context the share of a feedback's common direction that is taken out
     */
    StatementVectors(List<TopicStatement> sample, double context) {
        this.context = context;
        this.aspects = new AspectDimensions(sample);
        this.everywhere =
                new double[sample.isEmpty() ? 0 : sample.get(0).vector().dimensions()];
        for (TopicStatement statement : sample) {
            float[] vector = statement.vector().values();
            for (int d = 0; d < everywhere.length; d++) {
                everywhere[d] += vector[d] / (double) sample.size();
            }
        }
    }

    /** How many dimensions carry meaning; the rest carry stance. */
    int meaning() {
        return everywhere.length + aspects.size();
    }

    /** The vectors of statements, of which those of one feedback follow each other. */
    List<float[]> of(List<TopicStatement> statements) {
        List<float[]> vectors = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= statements.size(); i++) {
            boolean ends = i == statements.size()
                    || !statements
                            .get(i)
                            .id()
                            .feedback()
                            .equals(statements.get(first).id().feedback());
            if (ends) {
                addFeedback(statements.subList(first, i), vectors);
                first = i;
            }
        }
        return vectors;
    }

    private void addFeedback(List<TopicStatement> statements, List<float[]> vectors) {
        double[] common = everywhere.clone();
        for (int d = 0; d < common.length; d++) {
            common[d] *= STEADY;
        }
        for (TopicStatement statement : statements) {
            float[] vector = statement.vector().values();
            for (int d = 0; d < common.length; d++) {
                common[d] += vector[d];
            }
        }
        double share = context / (statements.size() + STEADY);
        for (TopicStatement statement : statements) {
            float[] vector = statement.vector().values().clone();
            for (int d = 0; d < common.length; d++) {
                vector[d] = (float) (vector[d] - share * common[d]);
            }
            float[] meaning = aspects.append(Vectors.toUnitLength(vector), statement);
            vectors.add(StanceVector.of(meaning, statement));
        }
    }
}
