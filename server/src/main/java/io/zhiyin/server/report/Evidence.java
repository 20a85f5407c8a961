package io.zhiyin.server.report;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Rating;
import io.zhiyin.commerce.Source;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a figure opens to: some of the feedback behind it, with the words that count highlighted, and how many there are in
 * all.
 *
 * @param passages the most telling first; the page shows at most {@value #MOST_SHOWN}
 * @param total how many statements or feedbacks stand behind the figure, shown or not
 */
public record Evidence(List<Passage> passages, long total) {
    /** How many passages of one figure are shown on the page at most. */
    public static final int MOST_SHOWN = 30;

    public Evidence {
        passages = List.copyOf(passages);
        if (total < passages.size()) {
            throw new IllegalArgumentException(
                    "evidence counts at least what it quotes, was " + total + " of " + passages.size());
        }
    }

    public static Evidence none() {
        return new Evidence(List.of(), 0);
    }

    /** One feedback and the words in it that stand behind the figure; no highlights means the whole text. */
    public record Passage(Quoted feedback, List<Span> highlights) {
        public Passage {
            highlights = highlights.stream().sorted().toList();
            for (Span span : highlights) {
                if (span.end() > feedback.text().length()) {
                    throw new IllegalArgumentException("a highlight must lie inside its text of "
                            + feedback.text().length() + " characters, was " + span);
                }
            }
        }

        /** The first highlighted words, or the whole text where nothing is highlighted. */
        public String words() {
            return highlights.isEmpty() ? feedback.text() : highlights.get(0).of(feedback.text());
        }
    }

    /** A feedback as the page quotes it; the text is the redacted one. Two with the same id are the same feedback. */
    public record Quoted(
            FeedbackId id,
            String text,
            Source source,
            Language language,
            Optional<LocalDate> date,
            Optional<String> product,
            Optional<Rating> rating) {
        /** Says which one it is, never what it says. */
        @Override
        public String toString() {
            return "Quoted[" + id + ", " + source + ", " + text.length() + " characters]";
        }
    }
}
