package io.zhiyin.text;

import io.zhiyin.commerce.FeedbackId;

/** Names one statement: its feedback's id and its span, {@code feedback@start-end}. */
public record StatementId(FeedbackId feedback, Span span) {
    public static StatementId parse(String text) {
        int at = text.lastIndexOf('@');
        int dash = text.lastIndexOf('-');
        if (at < 1 || dash < at) {
            throw new IllegalArgumentException("a statement id is FEEDBACK@START-END, was '" + text + "'");
        }
        return new StatementId(
                new FeedbackId(text.substring(0, at)),
                new Span(Integer.parseInt(text.substring(at + 1, dash)), Integer.parseInt(text.substring(dash + 1))));
    }

    @Override
    public String toString() {
        return feedback + "@" + span.start() + "-" + span.end();
    }
}
