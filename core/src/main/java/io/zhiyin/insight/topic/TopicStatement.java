package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Statement;
import io.zhiyin.text.StatementId;
import java.util.Optional;

/**
 * What the topics need to know of one statement: its words, its vector and its labels.
 *
 * @param text the statement's own words, exactly as they stand in the feedback
 * @param aspect empty where the head abstained
 * @param kind empty where the head abstained
 */
public record TopicStatement(
        StatementId id,
        String text,
        Language language,
        Embedding vector,
        Optional<AspectId> aspect,
        Optional<Kind> kind,
        Sentiment sentiment) {
    public static TopicStatement of(Statement statement, String feedbackText, Language language) {
        return new TopicStatement(
                statement.id(),
                statement.span().of(feedbackText),
                language,
                statement.vector(),
                statement.aspect().value(),
                statement.kind().value(),
                statement.sentiment());
    }
}
