package io.zhiyin.models.words;

import io.zhiyin.text.RedactedPiece;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Span;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * English words (and those of other languages in Latin script, whose parts of speech are then a guess) tagged by OpenNLP's
 * maximum-entropy model on the Universal Dependencies set. Contractions stay whole. Thread-safe.
 */
public final class EnglishSegmenter implements Segmenter {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final Pattern TOKEN = Pattern.compile(
            RedactedPiece.REGEX + "|[\\p{L}\\p{M}\\p{N}]++(?:['’.\\-][\\p{L}\\p{N}]++)*+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern CONTRACTION =
            Pattern.compile("(?i).*n['’]t|(?:i|you|he|she|it|we|they|that|there|what|who)['’].*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}][\\p{N}.,\\-]*");

    private final ThreadSafePOSTaggerME tagger;

    public EnglishSegmenter() {
        try (InputStream in = EnglishSegmenter.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the part-of-speech model is not on the class path: " + MODEL);
            }
            this.tagger = new ThreadSafePOSTaggerME(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Word> segment(String text) {
        List<Span> spans = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            return List.of();
        }
        String[] tags = tagger.tag(tokens.toArray(String[]::new));
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tags.length; i++) {
            words.add(new Word(tokens.get(i), partOfSpeech(tokens.get(i), tags[i]), spans.get(i)));
        }
        return List.copyOf(words);
    }

    private static PartOfSpeech partOfSpeech(String token, String tag) {
        if (token.startsWith("[") && token.length() > 1) {
            return PartOfSpeech.OTHER; // what redaction left
        }
        if (token.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PartOfSpeech.PUNCTUATION;
        }
        if (CONTRACTION.matcher(token).matches()) {
            return PartOfSpeech.FUNCTION;
        }
        if (NUMBER.matcher(token).matches()) {
            return PartOfSpeech.NUMBER;
        }
        return switch (tag) {
            case "NOUN" -> PartOfSpeech.NOUN;
            case "PROPN" -> PartOfSpeech.NAME;
            case "VERB" -> PartOfSpeech.VERB;
            case "ADJ" -> PartOfSpeech.ADJECTIVE;
            case "ADV" -> PartOfSpeech.ADVERB;
            case "NUM" -> PartOfSpeech.NUMBER;
            case "PUNCT", "SYM" -> PartOfSpeech.PUNCTUATION;
            case "ADP", "AUX", "CCONJ", "SCONJ", "DET", "PART", "PRON", "INTJ" -> PartOfSpeech.FUNCTION;
            default -> PartOfSpeech.OTHER;
        };
    }
}
