package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the phrases of a statement from its words. */
final class PhraseReader {
    private static final int LONGEST = 3;
    /** Words without a topic that may stand between two words of a phrase. */
    private static final int WIDEST_GAP = 2;

    private final Language language;
    private final WordLists lists;

    PhraseReader(Language language) {
        this.language = language;
        this.lists = WordLists.of(language);
    }

    /** @param counted where the number that stands before the word begins: 一 of 一分钱; the word's start if there is none */
    private record Token(String key, PartOfSpeech partOfSpeech, int counted, int start, int end) {}

    /** Every phrase, in the order of the text, the shorter first. */
    List<Phrase> phrases(String text, List<Word> words) {
        List<Phrase> found = new ArrayList<>();
        for (List<Token> run : runs(words)) {
            for (int first = 0; first < run.size(); first++) {
                for (int last = first; last < Math.min(first + LONGEST, run.size()); last++) {
                    found.add(phrase(text, run.subList(first, last + 1)));
                }
            }
        }
        return found;
    }

    /** Whether the statement judges without saying what: 很好, "love it", signs alone. "I did" and 买了两个 judge nothing. */
    boolean judgesAlone(List<Word> words) {
        boolean judges = words.stream().anyMatch(word -> isGeneralWord(plain(word.text())));
        boolean signs =
                words.stream().noneMatch(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit));
        return (judges || signs)
                && runs(words).stream().flatMap(List::stream).allMatch(token -> isGeneralWord(token.key()));
    }

    /** Whether a key names nothing but a general judgement. */
    boolean isGeneralWord(String key) {
        return lists.general().contains(key.replace(Phrase.NOT, ""));
    }

    private List<List<Token>> runs(List<Word> words) {
        List<List<Token>> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int gap = 0;
        int negatedFrom = -1;
        int number = -1;
        for (Word word : words) {
            String plain = plain(word.text());
            if (word.partOfSpeech() == PartOfSpeech.PUNCTUATION || gap > WIDEST_GAP) {
                runs.add(run);
                run = new ArrayList<>();
                gap = 0;
            }
            if (lists.negations().contains(plain)) {
                negatedFrom = word.span().start();
            } else if (carriesTopic(word, plain)) {
                boolean negated = negatedFrom >= 0;
                int start = negated ? negatedFrom : word.span().start();
                String key = (negated ? Phrase.NOT : "") + plain;
                int counted = number >= 0 && !negated ? number : start;
                run.add(new Token(
                        key, word.partOfSpeech(), counted, start, word.span().end()));
                gap = 0;
                negatedFrom = -1;
            } else {
                gap++;
                negatedFrom = gap > 1 || word.partOfSpeech() == PartOfSpeech.PUNCTUATION ? -1 : negatedFrom;
            }
            boolean counts = language == Language.ZH && word.partOfSpeech() == PartOfSpeech.NUMBER;
            number = counts ? word.span().start() : -1;
        }
        runs.add(run);
        return runs;
    }

    private boolean carriesTopic(Word word, String plain) {
        return switch (word.partOfSpeech()) {
            case NOUN, NAME, VERB, ADJECTIVE, OTHER ->
                hasLetter(plain) && !lists.skipped().contains(plain) && (language == Language.ZH || plain.length() > 1);
            case ADVERB -> language == Language.EN && !lists.skipped().contains(plain) && hasLetter(plain);
            case NUMBER, FUNCTION, PUNCTUATION -> false;
        };
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    /** Lower case; an English plural as its singular. */
    private String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return language != Language.EN || lists.skipped().contains(lower) ? lower : singular(lower);
    }

    /** The singular of an English word in small letters; a word that is none stays as it is. */
    static String singular(String lower) {
        if (lower.length() < 4) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private Phrase phrase(String text, List<Token> tokens) {
        List<String> keys = tokens.stream().map(Token::key).toList();
        Token first = tokens.get(0);
        int start = tokens.size() > 1 ? first.counted() : first.start();
        String surface = text.substring(start, tokens.get(tokens.size() - 1).end());
        return new Phrase(String.join(" ", keys), keys, surface, shape(tokens));
    }

    private Phrase.Shape shape(List<Token> tokens) {
        boolean thing = tokens.stream().anyMatch(this::isThing);
        boolean said = tokens.stream().anyMatch(token -> !isThing(token));
        if (thing && said) {
            return Phrase.Shape.SAYING;
        }
        return !thing ? Phrase.Shape.FRAGMENT : tokens.size() > 1 ? Phrase.Shape.COMPOUND : Phrase.Shape.THING;
    }

    private boolean isThing(Token token) {
        if (lists.general().contains(token.key())) {
            return false;
        }
        return switch (token.partOfSpeech()) {
            case NOUN, NAME, OTHER -> !token.key().startsWith(Phrase.NOT);
            case VERB, ADJECTIVE, ADVERB, NUMBER, FUNCTION, PUNCTUATION -> false;
        };
    }
}
