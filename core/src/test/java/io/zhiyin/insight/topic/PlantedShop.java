package io.zhiyin.insight.topic;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Sentiment;
import io.zhiyin.text.Span;
import io.zhiyin.text.StatementId;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements with a planted truth: each theme has a direction of its own and its own ways to say it. */
final class PlantedShop {
    static final int DIMENSIONS = 32;

    private static final Map<String, PartOfSpeech> WORDS = Map.ofEntries(
            Map.entry("breaks", PartOfSpeech.VERB),
            Map.entry("broke", PartOfSpeech.VERB),
            Map.entry("jams", PartOfSpeech.VERB),
            Map.entry("arrives", PartOfSpeech.VERB),
            Map.entry("arrived", PartOfSpeech.VERB),
            Map.entry("fades", PartOfSpeech.VERB),
            Map.entry("answers", PartOfSpeech.VERB),
            Map.entry("late", PartOfSpeech.ADJECTIVE),
            Map.entry("soft", PartOfSpeech.ADJECTIVE),
            Map.entry("fast", PartOfSpeech.ADJECTIVE),
            Map.entry("small", PartOfSpeech.ADJECTIVE),
            Map.entry("the", PartOfSpeech.FUNCTION),
            Map.entry("is", PartOfSpeech.FUNCTION),
            Map.entry("and", PartOfSpeech.FUNCTION),
            Map.entry("very", PartOfSpeech.ADVERB));

    /** Cuts at blanks; what it doesn't know is a noun. */
    static final Segmenter SEGMENTER = text -> {
        List<Word> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}']+|[^\\s\\p{L}]").matcher(text);
        while (matcher.find()) {
            String plain = matcher.group().toLowerCase(Locale.ROOT);
            PartOfSpeech partOfSpeech = Character.isLetter(plain.charAt(0))
                    ? WORDS.getOrDefault(plain, PartOfSpeech.NOUN)
                    : PartOfSpeech.PUNCTUATION;
            words.add(new Word(matcher.group(), partOfSpeech, new Span(matcher.start(), matcher.end())));
        }
        return words;
    };

    private static final List<List<String>> THEMES = List.of(
            List.of("the zip breaks", "zip broke", "the zip jams", "metal zip breaks", "the zip breaks and jams"),
            List.of("parcel arrives late", "the parcel arrived late", "courier arrived late", "the parcel is late"),
            List.of("the fabric is soft", "soft fabric", "fabric is very soft", "soft cotton fabric"),
            List.of("the colour fades", "colour fades", "the red colour fades", "print fades"));

    private final Random random;
    private final float[][] directions = new float[THEMES.size()][];
    private int next;

    PlantedShop(long seed) {
        this.random = new Random(seed);
        for (int theme = 0; theme < directions.length; theme++) {
            directions[theme] = noise(1);
        }
    }

    /** So many statements of every theme, mixed. */
    List<TopicStatement> statements(int perTheme) {
        List<TopicStatement> all = new ArrayList<>();
        for (int i = 0; i < perTheme; i++) {
            for (int theme = 0; theme < THEMES.size(); theme++) {
                all.add(about(theme));
            }
        }
        return all;
    }

    /** A statement of a theme; its feedback's id tells the theme. */
    TopicStatement about(int theme) {
        List<String> ways = THEMES.get(theme);
        String text = ways.get(random.nextInt(ways.size())) + " " + "abcdefgh".charAt(random.nextInt(8)) + next;
        float[] vector = noise(0.08);
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] += directions[theme][d];
        }
        return statement("theme" + theme + "-" + next++, text, vector, theme == 2 ? 1 : -1);
    }

    static TopicStatement statement(String feedback, String text, float[] vector, double sentiment) {
        return new TopicStatement(
                new StatementId(new FeedbackId(feedback), new Span(0, text.length())),
                text,
                Language.EN,
                new Embedding("planted", Vectors.toUnitLength(vector.clone())),
                Optional.empty(),
                Optional.of(sentiment > 0 ? Kind.PRAISE : Kind.COMPLAINT),
                new Sentiment(sentiment));
    }

    private float[] noise(double scale) {
        float[] vector = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] = (float) (scale * random.nextGaussian());
        }
        return vector;
    }
}
