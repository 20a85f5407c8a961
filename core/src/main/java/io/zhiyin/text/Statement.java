package io.zhiyin.text;

/**
 * One thing that a feedback says, with its place in the text, what it is about, what it does, how it leans and what it says
 * about buying.
 *
 * @param polarity the class of the sentiment, with its probability
 * @param sentiment the expected sentiment, probability-weighted over the classes
 * @param vector pooled over the statement's tokens, within the whole text's context
 */
public record Statement(
        StatementId id,
        Graded<AspectId> aspect,
        Graded<Kind> kind,
        Graded<Polarity> polarity,
        Sentiment sentiment,
        Graded<Intent> intent,
        Embedding vector) {
    public Span span() {
        return id.span();
    }
}
