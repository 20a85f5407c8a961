package io.zhiyin.insight.topic;

import io.zhiyin.insight.topic.NamePhrase.Shape;
import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * The grammar of Chinese names: 屏幕清晰, 没有异味, 快递太慢, 支持国货, 地理位置. Words of degree and particles between a thing and
 * what is said of it are left out (包装的也很好: 包装好); 不, 没 and 太 stay, since they make the judgement.
 *
 * <p>Classes: N thing, n thing of one character, V deed, v deed of one character, A property, a property of one character, G
 * good or bad, X negation, T too, g particle or degree, p 的 or 得, M number, Q measure word or place, s a word without topic, .
 * punctuation, C than (比), o other.
 */
final class ChineseNames extends NameReader {
    private static final Set<String> PARTICLES = Set.of("的", "得", "地");
    private static final Set<String> TOO = Set.of("太", "过于", "太过");
    private static final String THAN = "比";
    private static final Set<String> HAVE_NOT = Set.of("没", "没有", "无", "毫无");
    private static final String NUMERALS = "一二三四五六七八九十两几半";
    private static final int LONGEST = 9;
    private static final String THING = "(?<np>[AV]?[NV]?N|V|n)";
    private static final String FILL = "(?:v?p|g)*";

    private final WordLists lists;

    ChineseNames(WordLists lists) {
        super(List.of(
                Rule.of(
                        "(?<!C)" + THING + FILL + "(?<x>X?)" + FILL + "(?<t>T?)g*(?<a>[AaG])(?![NnV])",
                        ChineseNames::judged),
                Rule.of("C[Qgs]*" + THING + "(?:v?p|[gQs])*(?<a>[AaG])(?![NnV])", ChineseNames::compared),
                Rule.of("(?<!X)(?<a>[AG])p(?<np>[NV]?N)", ChineseNames::attributed),
                Rule.of("(?<x>X)g*(?<np>N)(?![gQsop]*[VvAaG])", ChineseNames::lacking),
                Rule.of("(?<np>[NV]?N)[gs]*(?<x>X?)g*(?<v>V|v)[gQ]*(?:\\.|$)", ChineseNames::happens),
                Rule.of("(?<=^|[.gso])(?<x>X?)(?<v>V|v)[g]*(?<np>[NV]?N)(?:p|g)*(?:\\.|$)", ChineseNames::done),
                Rule.of("(?<np>[NV]?[NV]N)", ChineseNames::compound),
                Rule.of("(?<np>N)", ChineseNames::compound)));
        this.lists = lists;
    }

    @Override
    char type(Word word, String plain) {
        PartOfSpeech part = word.partOfSpeech();
        boolean one = plain.length() == 1;
        if (part == PartOfSpeech.PUNCTUATION) {
            return '.';
        }
        if (PARTICLES.contains(plain)) {
            return 'p';
        }
        if (plain.equals(THAN)) {
            return 'C';
        }
        if (TOO.contains(plain)) {
            return 'T';
        }
        if (lists.negations().contains(plain)) {
            return 'X';
        }
        if (lists.fillers().contains(plain)) {
            return 'g';
        }
        if (lists.general().contains(plain)) {
            return 'G';
        }
        if (lists.skipped().contains(plain)) {
            return 's';
        }
        if (!plain.codePoints().anyMatch(Character::isLetter) || (one && part == PartOfSpeech.NUMBER)) {
            return 'M';
        }
        if (lists.properties().contains(plain)) {
            return one ? 'a' : 'A';
        }
        if (lists.unnamed().contains(plain)) {
            return 'o';
        }
        if (!plain.codePoints().allMatch(Character::isLetterOrDigit) || isDebris(plain)) {
            return 'o';
        }
        return switch (part) {
            case NOUN, NAME -> one ? 'n' : 'N';
            case VERB -> one ? 'v' : 'V';
            case ADJECTIVE -> one ? 'a' : 'A';
            case ADVERB -> 'g';
            case NUMBER -> 'M';
            case FUNCTION -> 'Q';
            case OTHER, PUNCTUATION -> 'o';
        };
    }

    /** A number of things, as 一家 and 六点半 are, or letters that no model name has. */
    private static boolean isDebris(String plain) {
        boolean counts = NUMERALS.indexOf(plain.charAt(0)) >= 0 && plain.length() < 4;
        boolean letters = plain.length() < 5 && plain.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return counts || letters;
    }

    @Override
    List<NamePhrase> clause(List<Token> tokens) {
        List<Token> kept =
                trimmed(tokens, beginsWithSaying(tokens) ? "gspo" : "gspoMQ", counted(tokens) ? "gpo" : "gpoQ");
        String text = text(kept);
        if (kept.size() < 2 || text.length() < 3 || text.length() > LONGEST || has(kept, "o") || !has(kept, "NVAvan")) {
            return List.of();
        }
        String head = kept.stream()
                .filter(token -> "NV".indexOf(token.type()) >= 0)
                .findFirst()
                .map(Token::plain)
                .orElse(text);
        return List.of(new NamePhrase("=" + text, text, head, said(kept), Shape.WHOLE));
    }

    /** Whether it begins with a number that no measure follows, which belongs to what is said: 一分钱一分货. */
    private static boolean beginsWithSaying(List<Token> tokens) {
        List<Token> begun = trimmed(tokens, "gspo", "");
        return begun.size() > 1
                && begun.get(0).type() == 'M'
                && "NV".indexOf(begun.get(1).type()) >= 0;
    }

    /** Whether it ends in a number and its measure, which belong to what is said: 少发了一件. */
    private static boolean counted(List<Token> tokens) {
        List<Token> ended = trimmed(tokens, "", "gpo");
        int last = ended.size() - 1;
        return last > 0 && ended.get(last).type() == 'Q' && ended.get(last - 1).type() == 'M';
    }

    /** A thing and its property: 房间 + 不 + 干净. */
    private static List<NamePhrase> judged(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token property = group(tokens, found, "a").get(0);
        String not = negation(group(tokens, found, "x"));
        boolean too = !group(tokens, found, "t").isEmpty();
        return judged(thing, property, not, too);
    }

    /** A property before its thing: 不错的酒店. */
    private static List<NamePhrase> attributed(List<Token> tokens, Matcher found) {
        return judged(group(tokens, found, "np"), group(tokens, found, "a").get(0), "", false);
    }

    private static List<NamePhrase> judged(List<Token> thing, Token property, String not, boolean too) {
        String said = property.text();
        String between = !not.isEmpty() ? not : too ? "太" : isBare(thing, said) ? "很" : "";
        return phrase(
                thing,
                text(thing) + between + said,
                (not.isEmpty() ? "" : Phrase.NOT) + property.plain(),
                property.type() == 'G' ? Shape.JUDGEMENT : Shape.SAYING);
    }

    /** 书 and 好 need 很 to be a sentence; 质量 and 好 do not. */
    private static boolean isBare(List<Token> thing, String said) {
        return text(thing).length() == 1 && said.length() == 1;
    }

    /** What something is compared with, and how it is beside it: 比超市便宜. */
    private static List<NamePhrase> compared(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token property = group(tokens, found, "a").get(0);
        return phrase(thing, THAN + text(thing) + property.text(), THAN + property.plain(), Shape.SAYING);
    }

    private static String negation(List<Token> negation) {
        return negation.isEmpty() ? "" : negation.get(0).text();
    }

    /** What is not there: 没有异味. */
    private static List<NamePhrase> lacking(List<Token> tokens, Matcher found) {
        String not = negation(group(tokens, found, "x"));
        List<Token> thing = group(tokens, found, "np");
        return HAVE_NOT.contains(not) ? phrase(thing, "没有" + text(thing), Phrase.NOT, Shape.SAYING) : List.of();
    }

    /** What happens to a thing, at the end of a clause: 苹果都烂了. */
    private static List<NamePhrase> happens(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token deed = group(tokens, found, "v").get(0);
        String not = negation(group(tokens, found, "x"));
        return phrase(
                thing,
                text(thing) + not + deed.text(),
                (not.isEmpty() ? "" : Phrase.NOT) + deed.plain(),
                not.isEmpty() ? Shape.DEED : Shape.SAYING);
    }

    /** What somebody does with a thing: 支持国货, 没送赠品. */
    private static List<NamePhrase> done(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        Token deed = group(tokens, found, "v").get(0);
        String not = negation(group(tokens, found, "x"));
        return phrase(
                thing, not + deed.text() + text(thing), (not.isEmpty() ? "" : Phrase.NOT) + deed.plain(), Shape.DEED);
    }

    private static List<NamePhrase> compound(List<Token> tokens, Matcher found) {
        List<Token> thing = group(tokens, found, "np");
        return phrase(thing, text(thing), "", thing.size() > 1 ? Shape.COMPOUND : Shape.THING);
    }

    private static List<NamePhrase> phrase(List<Token> thing, String name, String said, Shape shape) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        thing.forEach(token -> words.add(token.plain()));
        String head = String.join("", words);
        if (!said.isEmpty()) {
            words.add(said);
        }
        return List.of(new NamePhrase(head + " " + said, name, head, words, shape));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
