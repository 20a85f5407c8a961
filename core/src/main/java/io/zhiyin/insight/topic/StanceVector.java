package io.zhiyin.insight.topic;

import io.zhiyin.text.Kind;
import io.zhiyin.text.Polarity;
import java.util.Arrays;
import java.util.List;

/**
 * A statement's vector with its stance appended. Encoders see what a statement is about but hardly how it leans (质量很好
 * and 质量很差: cosine .79), so sentiment and kind become further dimensions: two statements that agree come nearer, two that
 * contradict each other move apart, and a topic reads as one praise or one complaint.
 */
final class StanceVector {
    /** What full agreement on sentiment adds to the similarity, and full contradiction takes from it. */
    private static final double SENTIMENT = 0.15;
    /** What one kind adds, against two different ones. */
    private static final double KIND = 0.08;

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int EXTRA = 1 + KINDS.size();

    private StanceVector() {}

    static float[] of(float[] meaning, TopicStatement statement) {
        float[] vector = Arrays.copyOf(meaning, meaning.length + EXTRA);
        int place = meaning.length;
        vector[place++] = (float) (Math.sqrt(SENTIMENT) * clear(statement));
        int first = place;
        statement.kind().ifPresent(kind -> vector[first + KINDS.indexOf(kind)] = (float) Math.sqrt(KIND));
        return Vectors.toUnitLength(vector);
    }

    /** Sentiment pulled towards its class: 0.5 and 0.9 are both praise. */
    private static double clear(TopicStatement statement) {
        Polarity polarity = statement.sentiment().polarity();
        return switch (polarity) {
            case POSITIVE -> 1;
            case NEUTRAL -> 0;
            case NEGATIVE -> -1;
        };
    }
}
