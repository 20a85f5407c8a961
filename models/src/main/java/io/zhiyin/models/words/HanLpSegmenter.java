package io.zhiyin.models.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Span;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese words by HanLP's Viterbi segmenter over its core dictionary. Runs of Latin letters and digits inside the text come out
 * as single words. Thread-safe.
 */
public final class HanLpSegmenter implements Segmenter {
    private static final String DEGREES = "很太挺真更最蛮";

    private final Segment segment;

    public HanLpSegmenter() {
        // names of people are redacted before; looking for more of them here makes names out of ordinary words
        this.segment = HanLP.newSegment("viterbi").enableNameRecognize(false).enableOffset(true);
    }

    @Override
    public List<Word> segment(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            int start = term.offset;
            int end = Math.min(text.length(), start + term.length());
            if (start < end && !text.substring(start, end).isBlank()) {
                add(words, text, new Span(start, end), term.nature.toString());
            }
        }
        return List.copyOf(words);
    }

    private static void add(List<Word> words, String text, Span span, String tag) {
        String word = span.of(text);
        PartOfSpeech part = partOfSpeech(tag, word);
        if (part == PartOfSpeech.ADVERB && word.length() == 2 && DEGREES.indexOf(word.charAt(0)) >= 0) {
            // the dictionary takes 很差 for one adverb
            int middle = span.start() + 1;
            words.add(new Word(word.substring(0, 1), PartOfSpeech.ADVERB, new Span(span.start(), middle)));
            words.add(new Word(word.substring(1), PartOfSpeech.ADJECTIVE, new Span(middle, span.end())));
            return;
        }
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last != null && last.span().end() == span.start() && isModel(last.text()) && isModel(word)) {
            Span joined = new Span(last.span().start(), span.end());
            words.set(words.size() - 1, new Word(joined.of(text), last.partOfSpeech(), joined));
            return;
        }
        words.add(new Word(word, part, span));
    }

    /** Whether it is made of Latin letters and digits only, as iPhone and 15 are. */
    private static boolean isModel(String word) {
        return word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** HanLP's tags follow the PKU set: the first letter is the class. */
    private static PartOfSpeech partOfSpeech(String tag, String word) {
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PartOfSpeech.PUNCTUATION;
        }
        if (tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt")) {
            return PartOfSpeech.NAME;
        }
        if (tag.equals("nx") && word.codePoints().allMatch(c -> Character.isDigit(c) || c == '.')) {
            return PartOfSpeech.NUMBER;
        }
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'n', 'g', 'i', 'l', 'j', 's' -> PartOfSpeech.NOUN;
            case 'v' -> tag.equals("vshi") || tag.equals("vyou") ? PartOfSpeech.FUNCTION : PartOfSpeech.VERB;
            case 'a', 'b', 'z' -> PartOfSpeech.ADJECTIVE;
            case 'd' -> PartOfSpeech.ADVERB;
            case 'm' -> PartOfSpeech.NUMBER;
            case 'r', 'p', 'c', 'u', 'q', 'y', 'e', 'o', 'f', 't', 'k', 'h' -> PartOfSpeech.FUNCTION;
            case 'w' -> PartOfSpeech.PUNCTUATION;
            default -> PartOfSpeech.OTHER;
        };
    }
}
