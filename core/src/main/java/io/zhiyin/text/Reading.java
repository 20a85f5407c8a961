package io.zhiyin.text;

import io.zhiyin.commerce.FeedbackId;
import java.util.List;

/**
 * All that was read from one feedback.
 *
 * @param statements in the order of the text, never overlapping; empty only for a text that says nothing
 * @param vector of the whole text
 * @param modelVersion a hash over every model that took part
 */
public record Reading(
        FeedbackId feedback,
        Language language,
        Graded<Polarity> polarity,
        List<Statement> statements,
        List<Entity> entities,
        Embedding vector,
        String modelVersion) {
    public Reading {
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
    }
}
