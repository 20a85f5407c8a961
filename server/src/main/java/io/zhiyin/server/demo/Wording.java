package io.zhiyin.server.demo;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes down what somebody says, in the person's own way, and remembers which piece says what. */
final class Wording {
    private static final List<String> GLAD =
            List.of("👍", "😊", "❤️", "🥰", "👍👍", "😄", "💯", "🌹", "^_^", "[赞]", "🎉");
    private static final List<String> GLAD_EN = List.of("👍", "😊", "❤️", "😍", "🙌", ":)", "💯", "🔥", " xx");
    private static final List<String> CROSS = List.of("😡", "👎", "😤", "😭", "🙄", "💔", "[怒]", "😅");
    private static final List<String> CROSS_EN = List.of("😡", "👎", "🙄", ":(", "😞", " smh", "💔");
    private static final String ENDS = "。！？!?~～.…）)”";

    private final Dice dice;
    private final Slots slots;
    private final Language language;
    private final Persona persona;
    private final StringBuilder text = new StringBuilder();
    private final List<TrueStatement> statements = new ArrayList<>();
    private final List<PersonalSpan> personal = new ArrayList<>();
    private final String comma;
    private final boolean small;
    private Polarity last = Polarity.NEUTRAL;

    private Wording(Dice dice, Slots slots, Language language, Persona persona) {
        this.dice = dice;
        this.slots = slots;
        this.language = language;
        this.persona = persona;
        this.comma = dice.pick(List.of("，", "，", "，", "，", "，", "，", " ", ",", "。", "\n"));
        this.small = dice.chance(.2);
    }

    static Worded of(Dice dice, Slots slots, Language language, Persona persona, List<Phrase> said, Slots.About about) {
        Wording wording = new Wording(dice, slots, language, persona);
        said.forEach(phrase -> wording.say(phrase, about));
        wording.end();
        return new Worded(wording.text.toString(), wording.statements, wording.personal);
    }

    /** A text as it stands, that says one thing. */
    static Worded plain(String text, Phrase phrase) {
        return new Worded(
                text,
                List.of(new TrueStatement(
                        new Span(0, text.length()),
                        new AspectId(phrase.aspect()),
                        phrase.kind(),
                        phrase.polarity(),
                        phrase.intent())),
                List.of());
    }

    private void say(Phrase phrase, Slots.About about) {
        Slots.Filled filled = slots.fill(dice, phrase, about);
        boolean exact = !filled.personal().isEmpty();
        String words = exact ? filled.text() : Slips.in(dice, filled.text(), language, persona);
        boolean opens = text.length() == 0 || join(phrase);
        if (language == Language.EN && opens && !small && words.length() > 1) {
            words = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        }
        int start = text.length();
        text.append(words);
        statements.add(new TrueStatement(
                new Span(start, text.length()),
                new AspectId(phrase.aspect()),
                phrase.kind(),
                phrase.polarity(),
                phrase.intent()));
        for (PersonalSpan found : filled.personal()) {
            personal.add(new PersonalSpan(
                    new Span(start + found.span().start(), start + found.span().end()), found.kind()));
        }
        if (phrase.polarity() != Polarity.NEUTRAL) {
            last = phrase.polarity();
        }
    }

    /** Puts what stands between two pieces; says whether a new sentence begins. */
    private boolean join(Phrase phrase) {
        Polarity next = phrase.polarity();
        boolean turns = last != Polarity.NEUTRAL
                && next != Polarity.NEUTRAL
                && next != last
                && !phrase.aspect().equals("overall")
                && dice.chance(.75);
        boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return language == Language.ZH ? joinChinese(next, turns, ended) : joinEnglish(next, turns, ended);
    }

    private boolean joinChinese(Polarity next, boolean turns, boolean ended) {
        if (!ended) {
            text.append(persona == Persona.ANGRY && dice.chance(.5) ? "！" : dice.chance(.12) ? "。" : comma);
        }
        if (turns) {
            text.append(
                    next == Polarity.NEGATIVE
                            ? dice.pick(List.of("但是", "但", "就是", "不过", "可惜", "唯一不足就是", "然而"))
                            : dice.pick(List.of("不过", "好在", "还好", "但", "其他还行，")));
        }
        return false;
    }

    private boolean joinEnglish(Polarity next, boolean turns, boolean ended) {
        if (turns && !ended && dice.chance(.6)) {
            text.append(dice.pick(List.of(" but ", ", but ", ", though ", " but ")));
            return false;
        }
        if (!ended && !turns && next == last && dice.chance(.2)) {
            text.append(dice.pick(List.of(" and ", ", ", " & ", ", ")));
            return false;
        }
        List<String> stops =
                turns ? List.of(". ", ". ", "! ", "\n") : List.of(". ", ". ", ". ", "! ", ", ", " - ", "\n");
        text.append(ended ? " " : dice.pick(stops));
        if (turns) {
            text.append(dice.pick(List.of("But ", "However, ", "Only issue: ", "That said, ")));
        }
        return !turns && text.charAt(text.length() - 2) != ',';
    }

    private void end() {
        char end = text.charAt(text.length() - 1);
        if (ENDS.indexOf(end) < 0 && Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            text.append(language == Language.ZH ? chineseEnd() : englishEnd());
        }
        boolean emoji = dice.chance(persona == Persona.GRATEFUL || persona == Persona.CHATTY ? .22 : .07);
        if (emoji && last != Polarity.NEUTRAL) {
            boolean glad = last == Polarity.POSITIVE;
            text.append(dice.pick(language == Language.ZH ? (glad ? GLAD : CROSS) : (glad ? GLAD_EN : CROSS_EN)));
        }
    }

    private String chineseEnd() {
        return switch (persona) {
            case ANGRY -> dice.pick(List.of("！", "！！", "！！！", "。", ""));
            case GRATEFUL -> dice.pick(List.of("！", "～", "。", "", "~~"));
            case TERSE -> dice.pick(List.of("", "", "", "", "。", "！"));
            case PLAIN, CHATTY, FOREIGN -> dice.pick(List.of("。", "。", "", "！", "", "…"));
        };
    }

    private String englishEnd() {
        return switch (persona) {
            case ANGRY -> dice.pick(List.of("!", "!!", "!!!", "."));
            case GRATEFUL -> dice.pick(List.of("!", "!!", ".", "!"));
            case TERSE -> dice.pick(List.of("", "", "", ".", "!"));
            case PLAIN, CHATTY, FOREIGN -> dice.pick(List.of(".", ".", "", "!", "..."));
        };
    }
}
