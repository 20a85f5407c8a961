package io.zhiyin.insight.topic;

import io.zhiyin.insight.topic.NamePhrase.Shape;
import io.zhiyin.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * The grammar of English names: "soft fabric" (also for "the fabric is soft"), "zipper breaks", "runs small", "tight in the
 * arms", "battery life". Articles and words of degree go; "not" and "too" stay, since they make the judgement.
 *
 * <p>Classes: N thing, A property, G good or bad, V deed, J deed that is judged by how it is done ("runs", "fits"), B linking verb, X
 * negation, T too, g degree, D article or possessive, P preposition, U particle of a verb ("off"), C conjunction or pronoun,
 * s a word without topic, . punctuation, o other.
 */
final class EnglishNames extends NameReader {
    private static final Set<String> TOO = Set.of("too", "overly");
    private static final Set<String> LACK = Set.of("no", "without");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "my", "your", "his", "her", "our", "their", "its", "this", "these", "that", "those");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "to", "for", "with", "around", "of", "from", "through", "under", "over", "across");
    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "apart", "down", "away");
    private static final int LONGEST = 30;

    private final WordLists lists;

    EnglishNames(WordLists lists) {
        super(List.of(
                Rule.of("(?<!X)(?<a>[AG])(?<np>N?N)(?!N)", EnglishNames::attributive),
                Rule.of("(?<x>X)g*(?<a>[AG]?)(?<np>N?N)(?!N)", EnglishNames::lacking),
                Rule.of("(?<np>N?N)[gs]*(?<l>[BJ])g*(?<x>X?)g*(?<t>T?)g*(?<a>[AG])(?![NA])", EnglishNames::predicative),
                Rule.of("(?<np>N?N)(?<x>X?)(?<v>V)(?<u>U?)(?=\\.|$|g|C)", EnglishNames::happens),
                Rule.of("(?<x>X?)(?<v>J)g*(?<t>T?)g*(?<a>[AG])(?![NA])", EnglishNames::judgedDeed),
                Rule.of("(?<t>T?)(?<a>A)(?<p>P)D?(?<np>N?N)(?!N)", EnglishNames::placed),
                Rule.of("(?<v>V)(?<p>P?)D?(?<np>[AN]?N)(?!N)", EnglishNames::done),
                Rule.of("(?<np>NN?N)(?!N)", EnglishNames::compound),
                Rule.of("(?<!X)(?<np>N)", EnglishNames::compound)));
        this.lists = lists;
    }

    @Override
    char type(Word word, String plain) {
        String exact = word.text().toLowerCase(Locale.ROOT);
        if (lists.negations().contains(exact)) {
            return 'X';
        }
        if (TOO.contains(exact)) {
            return 'T';
        }
        if (lists.linking().contains(exact)) {
            return 'B';
        }
        if (lists.judged().contains(exact)) {
            return 'J';
        }
        if (DETERMINERS.contains(exact)) {
            return 'D';
        }
        if (PARTICLES.contains(exact)) {
            return 'U';
        }
        if (PREPOSITIONS.contains(exact)) {
            return 'P';
        }
        if (lists.fillers().contains(exact)) {
            return 'g';
        }
        if (lists.properties().contains(exact)) {
            return 'A';
        }
        if (lists.unnamed().contains(exact)) {
            return 'o';
        }
        if (lists.general().contains(exact) || lists.general().contains(plain)) {
            return word.partOfSpeech() == Word.PartOfSpeech.ADJECTIVE ? 'G' : 's';
        }
        if (lists.skipped().contains(exact) || lists.skipped().contains(plain) || exact.length() < 2) {
            return word.partOfSpeech() == Word.PartOfSpeech.PUNCTUATION ? '.' : 's';
        }
        boolean proper = exact.codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
        return switch (word.partOfSpeech()) {
            case NOUN, NAME -> proper ? 'N' : 'o';
            case VERB -> proper ? 'V' : 'o';
            case ADJECTIVE -> proper ? 'A' : 'o';
            case ADVERB -> exact.endsWith("ly") || !proper ? 'g' : 'A'; // "large" in "runs large" is tagged so
            case PUNCTUATION -> '.';
            case NUMBER, OTHER -> 'o';
            case FUNCTION -> 'C';
        };
    }

    /** An English plural counts as its singular. */
    @Override
    String plain(String word) {
        return PhraseReader.singular(word.toLowerCase(Locale.ROOT));
    }

    @Override
    List<NamePhrase> clause(List<Token> tokens) {
        List<Token> kept = trimmed(tokens, "sgDCBo.P", "sgDCBoP.");
        String text = text(kept);
        if (kept.size() < 3 || text.length() > LONGEST || has(kept, "o") || !has(kept, "NVAJ")) {
            return List.of();
        }
        String head = kept.stream()
                .filter(token -> "NVJ".indexOf(token.type()) >= 0)
                .findFirst()
                .map(Token::plain)
                .orElse(text);
        return List.of(new NamePhrase("=" + text, text, head, said(kept), Shape.WHOLE));
    }

    private static List<NamePhrase> attributive(List<Token> tokens, Matcher found) {
        return property(group(tokens, found, "np"), group(tokens, found, "a").get(0), "", "");
    }

    /** What is not there: "no pockets", "no rough edges". */
    private static List<NamePhrase> lacking(List<Token> tokens, Matcher found) {
        if (!LACK.contains(group(tokens, found, "x").get(0).plain())) {
            return List.of();
        }
        List<Token> thing = group(tokens, found, "np");
        List<Token> property = group(tokens, found, "a");
        Set<String> words = plain(thing);
        property.forEach(token -> words.add(token.plain()));
        words.add(Phrase.NOT);
        return name(join("no", text(property), text(thing)), thing, words, Shape.SAYING);
    }

    private static List<NamePhrase> predicative(List<Token> tokens, Matcher found) {
        List<Token> linked = group(tokens, found, "l");
        String not = group(tokens, found, "x").isEmpty() ? "" : "not";
        String too = group(tokens, found, "t").isEmpty() ? "" : "too";
        List<Token> thing = group(tokens, found, "np");
        Token property = group(tokens, found, "a").get(0);
        if (linked.get(0).type() == 'J' && not.isEmpty()) {
            String name = join(text(thing), linked.get(0).plain(), too, text(List.of(property)));
            return phrase(name, thing, property, "", Shape.SAYING);
        }
        return property(thing, property, not, too);
    }

    /** A thing and its property: the same phrase whether it came as "soft fabric" or as "the fabric is soft". */
    private static List<NamePhrase> property(List<Token> thing, Token property, String not, String too) {
        String said = text(List.of(property));
        String name = not.isEmpty() && too.isEmpty() ? join(said, text(thing)) : join(text(thing), not, too, said);
        Shape shape = property.type() == 'G' ? Shape.JUDGEMENT : Shape.SAYING;
        return phrase(name, thing, property, not.isEmpty() ? "" : Phrase.NOT, shape);
    }

    private static List<NamePhrase> happens(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token deed = group(tokens, found, "v").get(0);
        String not = text(group(tokens, found, "x"));
        String name = join(text(thing), not, text(List.of(deed)), text(group(tokens, found, "u")));
        return phrase(name, thing, deed, not.isEmpty() ? "" : Phrase.NOT, Shape.SAYING);
    }

    private static List<NamePhrase> judgedDeed(List<Token> tokens, Matcher found) {
        Token deed = group(tokens, found, "v").get(0);
        Token property = group(tokens, found, "a").get(0);
        String not = text(group(tokens, found, "x"));
        String too = group(tokens, found, "t").isEmpty() ? "" : "too";
        String name = join(not, text(List.of(deed)), too, text(List.of(property)));
        return phrase(name, List.of(deed), property, not.isEmpty() ? "" : Phrase.NOT, Shape.SAYING);
    }

    private static List<NamePhrase> placed(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token property = group(tokens, found, "a").get(0);
        String place = text(tokens.subList(found.start("p"), found.end("np"))).replaceAll("\\b(my|her|your)\\b", "the");
        String too = group(tokens, found, "t").isEmpty() ? "" : "too";
        return phrase(join(too, text(List.of(property)), place), thing, property, "", Shape.SAYING);
    }

    private static List<NamePhrase> done(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token deed = group(tokens, found, "v").get(0);
        String name = join(text(List.of(deed)), text(group(tokens, found, "p")), text(thing));
        return phrase(name, thing, deed, "", Shape.DEED);
    }

    private static List<NamePhrase> compound(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Set<String> words = plain(thing);
        return name(text(thing), thing, words, words.size() > 1 ? Shape.COMPOUND : Shape.THING);
    }

    private static List<NamePhrase> phrase(String name, List<Token> thing, Token said, String not, Shape shape) {
        Set<String> words = new LinkedHashSet<>(plain(thing));
        words.add(not + said.plain());
        return words.size() < 2 ? List.of() : name(name, thing, words, shape);
    }

    private static List<NamePhrase> name(String name, List<Token> thing, Set<String> words, Shape shape) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        String head = thing.get(thing.size() - 1).plain();
        return List.of(new NamePhrase(String.join(" ", new TreeSet<>(words)), name, head, words, shape));
    }

    private static Set<String> plain(List<Token> tokens) {
        return tokens.stream().map(Token::plain).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(EnglishNames::calm).collect(Collectors.joining(" "));
    }

    /** Small letters, but for abbreviations of up to three letters with no vowel or a digit: TV, XL; never shouting. */
    private static String calm(Token token) {
        String text = token.text();
        boolean abbreviation =
                text.length() <= 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOU".indexOf(c) < 0);
        return abbreviation ? text : text.toLowerCase(Locale.ROOT);
    }

    private static String join(String... parts) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                filled.add(part);
            }
        }
        return String.join(" ", filled);
    }
}
