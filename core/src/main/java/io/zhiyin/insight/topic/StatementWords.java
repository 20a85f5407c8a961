package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.RedactedPiece;
import io.zhiyin.text.Segmenter;
import io.zhiyin.text.Word;
import java.util.List;
import java.util.regex.Matcher;

/** Reads statements of one language: what could name a topic of them, and whether they judge without saying what. Thread-safe. */
final class StatementWords {
    private final Segmenter segmenter;
    private final PhraseReader phrases;
    private final NameReader names;

    StatementWords(Segmenter segmenter, Language language) {
        this.segmenter = segmenter;
        this.phrases = new PhraseReader(language);
        this.names = NameReader.of(language);
    }

    /**
     * What a statement's words hold.
     *
     * @param judgesAlone whether they judge and say no more
     */
    record Read(List<Phrase> phrases, List<NamePhrase> names, boolean judgesAlone) {}

    Read read(String text) {
        List<Word> words = segmenter.segment(withoutMarks(text));
        return new Read(phrases.phrases(text, words), names.read(words), phrases.judgesAlone(words));
    }

    /** Whether it holds nothing but redacted pieces, as a telephone number on a line of its own is. */
    static boolean isSilent(String text) {
        return RedactedPiece.PATTERN.matcher(text).find()
                && withoutMarks(text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean judgesAlone(String text) {
        return phrases.judgesAlone(segmenter.segment(withoutMarks(text)));
    }

    PhraseReader phrases() {
        return phrases;
    }

    /** The text with white space where redaction left its marks, which are no words. */
    private static String withoutMarks(String text) {
        Matcher mark = RedactedPiece.PATTERN.matcher(text);
        return mark.replaceAll(found -> "，" + " ".repeat(found.group().length() - 1));
    }
}
