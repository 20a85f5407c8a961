package io.zhiyin.text.head;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Graded;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Judge;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A judge that asks the trained heads of its language, and a shop's own aspects beside them. Thread-safe. */
public final class HeadJudge implements Judge {
    private final LanguageHeads heads;
    private final AspectRanking aspects;
    private final String version;

    public HeadJudge(LanguageHeads heads, AspectRanking aspects) {
        this.heads = heads;
        this.aspects = aspects;
        this.version = heads.version() + aspects.suffix();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judgement judge(String text, List<Span> statements, TextEncoder.Encoded vectors) {
        if (!vectors.text().space().equals(heads.space())) {
            throw new IllegalArgumentException("the heads were trained in vector space " + heads.space()
                    + ", the encoder gives " + vectors.text().space() + "; build the heads with this encoder");
        }
        List<Labels> labels = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            labels.add(labels(
                    LanguageHeads.words(statements.get(i).of(text)),
                    vectors.spans().get(i)));
        }
        Embedding whole = vectors.spans().isEmpty()
                ? vectors.text()
                : vectors.spans().get(vectors.spans().size() - 1);
        return new Judgement(lean(text, vectors.text(), whole), labels);
    }

    private Labels labels(String words, Embedding vector) {
        float[] features = heads.features().of(words, vector.values());
        KindAndPolarity stance = KindAndPolarity.of(heads, words, features);
        return new Labels(
                rounded(aspects.rank(words, vector, heads.aspect().probabilities(words, features))),
                rounded(typed(heads.kind().graded(stance.kind()), Kind.class)),
                rounded(typed(heads.polarity().graded(stance.polarity()), Polarity.class)),
                sentiment(stance.polarity()),
                graded(heads.intent(), words, features, Intent.class));
    }

    /** How a whole text leans; never neutral by itself, since the reviews it was learnt from were good or bad. */
    private Graded<Polarity> lean(String text, Embedding opening, Embedding whole) {
        float[] both = Arrays.copyOf(opening.values(), 2 * opening.dimensions());
        System.arraycopy(whole.values(), 0, both, opening.dimensions(), whole.dimensions());
        return rounded(typed(heads.review().grade(text, both), Polarity.class));
    }

    private Sentiment sentiment(double[] probabilities) {
        double sum = 0;
        for (int c = 0; c < probabilities.length; c++) {
            sum += probabilities[c]
                    * switch (constant(Polarity.class, heads.polarity().labels().get(c))) {
                        case POSITIVE -> 1;
                        case NEUTRAL -> 0;
                        case NEGATIVE -> -1;
                    };
        }
        return new Sentiment(round(Math.max(-1, Math.min(1, sum))));
    }

    private static <E extends Enum<E>> Graded<E> graded(
            TrainedHead head, String words, float[] features, Class<E> type) {
        return rounded(typed(head.grade(words, features), type));
    }

    private static <E extends Enum<E>> Graded<E> typed(Graded<String> label, Class<E> type) {
        return new Graded<>(constant(type, label.guess()), label.probability(), label.abstained());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    private static <T> Graded<T> rounded(Graded<T> label) {
        return new Graded<>(label.guess(), round(label.probability()), label.abstained());
    }

    /** To four places, so that the last bit of a processor's arithmetic can't show. */
    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** Says which aspect a statement speaks of, given what the trained head thinks of the leaves that it knows. */
    public interface AspectRanking {
        /** The best aspect. */
        Graded<AspectId> rank(String words, Embedding vector, double[] headProbabilities);

        /** What it adds to the judge's version; empty when it adds nothing of its own. */
        String suffix();
    }
}
