package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import io.zhiyin.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the phrases of a statement that could name a topic. Each word is put into a class, written as one letter; the grammar
 * of a language is a list of patterns over the row of these letters, so a name is always a whole phrase of proper words: a
 * thing, a thing and what is said of it, a deed and its thing. What fits no pattern can be no name.
 */
abstract class NameReader {
    /** A word and its class. */
    record Token(String text, String plain, char type, int start, int end) {}

    /** A kind of phrase: the pattern over the classes, and how to write down what it found. */
    record Rule(Pattern pattern, Writer writer) {
        static Rule of(String pattern, Writer writer) {
            return new Rule(Pattern.compile(pattern), writer);
        }
    }

    /** Writes a found phrase down; gives nothing if it is no name after all. */
    interface Writer {
        List<NamePhrase> write(List<Token> tokens, Matcher found);
    }

    private final List<Rule> rules;

    NameReader(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static NameReader of(Language language) {
        WordLists lists = WordLists.of(language);
        return switch (language) {
            case ZH -> new ChineseNames(lists);
            case EN, OTHER -> new EnglishNames(lists);
        };
    }

    /** The class of a word. */
    abstract char type(Word word, String plain);

    /** The word as it counts: in small letters, and what else the language asks for. */
    String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Every phrase that could be a name, in the order of the text. */
    final List<NamePhrase> read(List<Word> words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder types = new StringBuilder();
        for (Word word : words) {
            String plain = plain(word.text());
            char type = type(word, plain);
            tokens.add(new Token(
                    word.text(), plain, type, word.span().start(), word.span().end()));
            types.append(type);
        }
        List<NamePhrase> found = new ArrayList<>(whole(tokens));
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(types);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            for (int start = 0; start < types.length(); start++) {
                matcher.region(start, types.length());
                if (matcher.lookingAt()) {
                    found.addAll(rule.writer().write(tokens, matcher));
                }
            }
        }
        return found;
    }

    /** What a clause says as a whole, if it is short enough to be a name; the clauses are parted by punctuation. */
    abstract List<NamePhrase> clause(List<Token> tokens);

    private List<NamePhrase> whole(List<Token> tokens) {
        List<NamePhrase> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).type() == '.') {
                found.addAll(clause(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        return found;
    }

    /** The tokens without those of some classes at either end. */
    static List<Token> trimmed(List<Token> tokens, String before, String after) {
        int start = 0;
        int end = tokens.size();
        while (start < end && before.indexOf(tokens.get(start).type()) >= 0) {
            start++;
        }
        while (end > start && after.indexOf(tokens.get(end - 1).type()) >= 0) {
            end--;
        }
        return tokens.subList(start, end);
    }

    /** Whether one of the tokens is of one of the classes. */
    static boolean has(List<Token> tokens, String types) {
        return tokens.stream().anyMatch(token -> types.indexOf(token.type()) >= 0);
    }

    /** The plain words of a clause, each denied word marked. */
    static Set<String> said(List<Token> tokens) {
        Set<String> words = new LinkedHashSet<>();
        boolean denied = false;
        for (Token token : tokens) {
            if (token.type() == 'X') {
                denied = true;
            } else if (token.type() != 'g' && token.type() != 'B') {
                words.add((denied ? Phrase.NOT : "") + token.plain());
                denied = false;
            }
        }
        return words;
    }

    /** The tokens that a named group of the pattern covers. */
    static List<Token> group(List<Token> tokens, Matcher found, String group) {
        int start = found.start(group);
        return start < 0 ? List.of() : tokens.subList(start, found.end(group));
    }
}
