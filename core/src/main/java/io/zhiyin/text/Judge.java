package io.zhiyin.text;

import java.util.List;

/** Says what the statements of one text say, from its words and its vectors. Thread-safe. */
public interface Judge {
    /** What one statement says. */
    record Labels(
            Graded<AspectId> aspect,
            Graded<Kind> kind,
            Graded<Polarity> polarity,
            Sentiment sentiment,
            Graded<Intent> intent) {}

    /**
     * What a text says.
     *
     * @param whole how the text as a whole leans
     * @param statements in the order they were asked for
     */
    record Judgement(Graded<Polarity> whole, List<Labels> statements) {
        public Judgement {
            statements = List.copyOf(statements);
        }
    }

    /** A hash over everything that shapes its judgement. */
    String version();

    /**
     * Judges a text.
     *
     * @param statements the spans of its statements
     * @param vectors of the text and, in the same order, of its statements, and last of the whole text as a span
     */
    Judgement judge(String text, List<Span> statements, TextEncoder.Encoded vectors);
}
