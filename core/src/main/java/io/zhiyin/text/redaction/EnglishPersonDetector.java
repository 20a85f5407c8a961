package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names of private persons in English text: after words that introduce one ("my name is", "ask for", "Mrs.", "my
 * daughter") and in signature lines. Authors, figures, designers and brands are named without such words and stay.
 */
final class EnglishPersonDetector implements Detector {
    private enum Trigger {
        /** "my name is": capitals are not needed where the name is a common one. */
        NAME,
        TITLE,
        /** "ask for", "my sister": needs a capital, and a common given name. */
        GIVEN,
        /** "Name:", "Ship to:": needs a colon. */
        FIELD,
        /** "bought from", "refund to": a whole name, even without capitals. */
        WHOLE,
        SIGNATURE
    }

    private static final List<String> NAMES =
            List.of("my name is", "my name's", "the name is", "name is", "i am called", "my full name is", "goes by");
    private static final List<String> TITLES =
            List.of("mr", "mrs", "ms", "miss", "dr", "mx", "prof", "professor", "mister");
    private static final List<String> GIVEN = Words.list("""
            rep named, agent named, woman named, lady named, guy named, associate named, man named, driver named,
            girl named, representative named, employee named, manager named, person named, clerk named, gentleman named,
            ask for, asked for, speak to, speak with, spoke to, spoke with, talked to, talked with, talk to,
            call, contact, named, called, attn, thanks to, thank you, helped by, served by, assisted by,
            delivered by, reach, this is, i am, i'm, it's, email, text, my daughter, my son, my husband,
            my wife, my sister, my brother, my mom, my mother, my dad, my father, my friend, my niece,
            my nephew, my grandson, my granddaughter, my boyfriend, my girlfriend, my fiance, my fiancee,
            my coworker, my neighbor, my neighbour, my boss, my roommate, my colleague, my cousin, my aunt,
            my uncle, my partner, my grandma, my best friend, my grandmother, my kid, my toddler, my mum,
            our son, our daughter, her name is, his name is, rep, representative, agent, associate, manager,
            technician, driver, courier, clerk, salesperson, stylist, installer, supervisor, saleswoman,
            salesman, assistant, specialist, advisor, employee, contact person, customer service, the seller,
            our neighbor, guy
            """);
    /** Everyday words that introduce a name only if a family name or an end follows the given name. */
    private static final Set<String> WEAK = Words.set("""
            this is, i am, i'm, it's, called, named, call, text, email, guy, customer service, the seller,
            reach
            """);

    private static final List<String> FIELDS = Words.list("""
            name, full name, ship to, deliver to, recipient, customer name, customer, contact, attn,
            attention, addressee, buyer, cardholder, account holder, sender, deliver it to, ordered by,
            signed by, contact name, receiver, consignee, reviewer, bill to, signed for by
            """);
    private static final List<String> WHOLE = Words.list("""
            bought from, ordered from, refund to, refunded to, signed for by, signed by, spoke to, spoke with, talked to, talked with,
            asked for, my name is, i am, i'm, this is, served by, delivered to, addressed to, belongs to, thanks to, im, on behalf of,
            sold to, shipped to, sent to, hi its, contact, account of, in the name of, agent named, rep named, addressed for, gave it to,
            delivered by, helped by, shes, hes, recipient, sold by, name on the account is, name on card
            """);
    private static final List<String> SIGNATURES = Words.list("""
            sincerely, regards, best regards, kind regards, best, cheers, thanks, thank you, love,
            yours truly, signed, many thanks, warm regards, respectfully, yours, yours sincerely, warmly
            """);
    /** Nothing but a name follows these. */
    private static final Set<String> FORMAL =
            Set.of("sincerely", "regards", "best regards", "kind regards", "yours truly", "yours sincerely");

    private static final Set<String> BRANDS = Words.set("""
            martens, marten, martin's, coffee, clean, meyer, meyers, meyer's, bronner, bronner's, bronners,
            scholl, scholl's, scholls, pepper, me, sixty, brown's, browns, oz, phil, dre, jart, who, seuss,
            beckmann, fields, field, bean, potato, selfridge, darcy, rogers, rochester, watson, strange,
            evil, right, wonderful, america, universe, piggy, dior, kipling, tumble, sheen, muscle, bubble, men, porter, price, whippy, tayto, potato, marvel, doctor, beat, fresh, rabbit,
            muscle, bar, price, big, good, t, heater, steam, claus, potter, kitty, jekyll, freud, king,
            luther, andrew, weil, squatch, teal's, teals, moo, pacman, pac, robot, hyde, jones's, doubtfire,
            maisel, dalloway, word, ride, reader, google, amazon, microsoft, beast, tea, coffee's, cool,
            president, speaker, chairman, mister, manager
            """);
    private static final Set<String> NOT_NAMES = Words.set("""
            google, i, the, a, an, and, or, but, is, was, my, it, in, on, at, for, to, with, of, so, not,
            very, us, uk, usa, xl, xs, xxl, size, love, loved, loves, customer, service, amazon, ebay,
            retailer, thanks, thank, you, please, monday, tuesday, wednesday, thursday, friday, saturday,
            sunday, january, february, july, october, november, december, christmas, god, english, chinese,
            black, white, red, blue, support, team, all, this, that, they, he, she, we, me, him, her, what,
            when, also, great, good, best, never, will, had, has, have, really
            """);
    /** What follows a name without capitals in a sentence. */
    private static final Set<String> FUNCTION = Words.set("""
            at, in, on, from, who, and, card, about, yesterday, today, because, with, for, to, is, was, as, but, said, told, please, pls,
            via, by, last, this, again, instead, account, not
            """);

    private static final Set<String> EVERYDAY = Words.set("""
            and, or, at, in, on, from, who, about, yesterday, today, because, with, for, the, was, is, has, had, said, told, but, please,
            that, this, again, instead, when, who's, she, they, not, again, twice, yet, also, then, there, here, online, directly, just,
            last, today, tonight, before, after, where, which, into, over, via, their, his, her, our, and, via, regarding, concerning
            """);
    private static final List<String> JUNIOR = List.of(" jr", " sr", " junior", " senior");
    private static final int MEDIA_REACH = 50;
    private static final int SHORTEST_LOWER = 4;
    private static final int LONGEST_NAME_WORD = 15;
    private static final int MOST_NAME_WORDS = 3;

    private record Word(String text, Trigger trigger) {}

    private final Map<Character, List<Word>> words = new HashMap<>();

    EnglishPersonDetector() {
        NAMES.forEach(word -> add(word, Trigger.NAME));
        TITLES.forEach(word -> add(word, Trigger.TITLE));
        GIVEN.forEach(word -> add(word, Trigger.GIVEN));
        FIELDS.forEach(word -> add(word, Trigger.FIELD));
        WHOLE.forEach(word -> add(word, Trigger.WHOLE));
        SIGNATURES.forEach(word -> add(word, Trigger.SIGNATURE));
    }

    private void add(String text, Trigger trigger) {
        words.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(new Word(text, trigger));
    }

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (Characters.isLetter(c) && !Characters.isAlphanumeric(text.at(i - 1))) {
                for (Word word : words.getOrDefault(Character.toLowerCase(c), List.of())) {
                    int after = i + word.text().length();
                    if (text.startsWith(i, word.text()) && !Characters.isAlphanumeric(text.at(after))) {
                        introduced(text, i, after, word, findings);
                    }
                }
            } else if (c == '-' && opensLine(text, i)) {
                lineEndName(text, i + 1, false, findings);
            } else if (text.isMark(i)) {
                beforeMark(text, i, findings);
            }
        }
    }

    private static void introduced(Folded text, int start, int after, Word word, Findings findings) {
        switch (word.trigger()) {
            case NAME -> stated(text, skip(text, after, " :"), findings);
            case TITLE -> titled(text, start, skip(text, after, ". "), findings);
            case GIVEN -> given(text, skip(text, after, " ,:"), WEAK.contains(word.text()), findings);
            case FIELD -> {
                int colon = skip(text, after, " ");
                if (text.at(colon) == ':') {
                    field(text, skip(text, colon + 1, " "), findings);
                }
            }
            case WHOLE -> whole(text, skip(text, after, " :,"), findings);
            case SIGNATURE -> {
                int comma = skip(text, after, " ");
                if (text.at(comma) == ',' || text.at(comma) == '\n' || text.at(comma) == ':' || text.at(comma) == '-') {
                    lineEndName(
                            text,
                            skip(text, comma + (text.at(comma) == '\n' ? 0 : 1), " \n\r"),
                            FORMAL.contains(word.text()),
                            findings);
                }
            }
        }
    }

    /** wendy miller, r. j. miller jr: a name without capitals must be known, or end the clause. */
    private static void whole(Folded text, int at, Findings findings) {
        int first = initials(text, at);
        if (!Characters.isLower(text.at(at)) || first < 0) {
            return;
        }
        int end = NameRun.wordEnd(text, first);
        if (end - first < 3) {
            return;
        }
        String family = EnglishNames.plain(text.slice(first, end));
        boolean initials = text.at(at + 1) == '.';
        boolean given = initials
                || (first - at > SHORTEST_LOWER && EnglishNames.isGiven(EnglishNames.plain(text.slice(at, first - 1))));
        boolean known = text.endOfAny(end, JUNIOR) > 0
                || EnglishNames.isFamily(family)
                || isClauseEnd(text, end)
                || FUNCTION.contains(nextWord(text, end));
        if (given && known && !EVERYDAY.contains(family) && !EnglishNames.isCapitalised(family)) {
            add(text, at, Math.max(end, text.endOfAny(end, JUNIOR)), findings);
        }
    }

    private static String nextWord(Folded text, int end) {
        int wordEnd = NameRun.wordEnd(text, end + 1);
        return text.at(end) == ' ' && wordEnd > end + 1 ? text.slice(end + 1, wordEnd) : "";
    }

    /** Where the family name begins after a given name or initials; -1 where there is none. */
    private static int initials(Folded text, int at) {
        int i = at;
        while (text.at(i + 1) == '.' && Characters.isLetter(text.at(i)) && i < at + 6) {
            i = text.skipSpaces(i + 2);
        }
        if (i > at) {
            return i;
        }
        int end = NameRun.wordEnd(text, at);
        return end > at + 2 && text.at(end) == ' ' && Characters.isLower(text.at(end + 1)) ? end + 1 : -1;
    }

    private static int skip(Folded text, int from, String what) {
        int i = from;
        while (i < from + 4 && i < text.length() && what.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static void stated(Folded text, int at, Findings findings) {
        boolean capital = Characters.isUpper(text.at(at));
        String first = word(text, at);
        if (capital && !NOT_NAMES.contains(lower(first)) && first.length() >= 2) {
            add(text, at, nameEnd(text, at), findings);
        } else if (GivenNames.contains(lower(first))) {
            int end = at + first.length();
            int next = text.skipSpaces(end);
            String second = word(text, next);
            int secondEnd = next + second.length();
            boolean family =
                    second.length() >= 3 && !NOT_NAMES.contains(second) && next > end && isClauseEnd(text, secondEnd);
            add(text, at, family ? secondEnd : end, findings);
        }
    }

    private static void titled(Folded text, int start, int at, Findings findings) {
        String first = word(text, at);
        boolean title = Characters.isUpper(text.at(start)) && Characters.isUpper(text.at(at)) && first.length() >= 2;
        boolean shouted = isShouted(text, start, at, first);
        boolean apart = at > start + 2 && !Characters.isAlphanumeric(text.at(at - 1));
        boolean media = MediaWords.near(text, start, at + first.length(), MEDIA_REACH);
        if (title
                && !media
                && !shouted
                && apart
                && !BRANDS.contains(lower(first))
                && !NOT_NAMES.contains(lower(first))) {
            add(text, at, nameEnd(text, at), findings);
        }
    }

    /** MS Office is no woman; MRS SMITH and Mr. KEN are people. */
    private static boolean isShouted(Folded text, int title, int name, String first) {
        boolean capitals = first.length() > 1 && Characters.isUpper(first.charAt(1));
        if (!Characters.isUpper(text.at(title + 1))) {
            return capitals && first.length() > 2 && !Characters.isUpper(first.charAt(2)); // Mr. BMw
        }
        boolean dotted = text.at(name - 1) == '.' || text.at(name - 2) == '.';
        return !dotted && (!capitals || text.startsWith(title, "ms"));
    }

    private static void given(Folded text, int at, boolean weak, Findings findings) {
        String first = word(text, at);
        if (!Characters.isUpper(text.at(at)) || !GivenNames.contains(lower(first))) {
            return;
        }
        int end = nameEnd(text, at);
        boolean family = end > at + first.length();
        int next = text.skipSpaces(end);
        boolean marked = text.isMark(next)
                || (text.isMark(text.skipSpaces(next + 3)) && text.endOfAny(next, List.of("at ", "on ")) > 0);
        boolean full = family && GivenNames.looksLikeFamilyName(lower(text.slice(lastWord(text, end), end)));
        boolean known = EnglishNames.isPublicName(EnglishNames.plain(text.slice(at, end)));
        if (!known && (!weak || marked || full)) {
            add(text, at, end, findings);
        }
    }

    private static int lastWord(Folded text, int end) {
        int i = end;
        while (Characters.isLetter(text.at(i - 1)) || text.at(i - 1) == '\'') {
            i--;
        }
        return i;
    }

    private static void field(Folded text, int at, Findings findings) {
        String first = word(text, at);
        if (!Characters.isUpper(text.at(at)) || NOT_NAMES.contains(lower(first)) || first.length() < 2) {
            return;
        }
        int end = nameEnd(text, at);
        boolean family = end > at + first.length();
        boolean full = family && GivenNames.looksLikeFamilyName(lower(text.slice(lastWord(text, end), end)));
        if (GivenNames.contains(lower(first)) || (full && isClauseEnd(text, end))) {
            add(text, at, end, findings);
        }
    }

    /** A signature: a given name, perhaps with a family name or its initial, up to the end of the line. */
    private static void lineEndName(Folded text, int from, boolean formal, Findings findings) {
        int at = skip(text, from, " -");
        String first = word(text, at);
        if (!Characters.isUpper(text.at(at)) || !GivenNames.contains(lower(first))) {
            return;
        }
        int end = nameEnd(text, at);
        int last = text.at(end) == '.' ? end + 1 : end;
        last = text.skipSpaces(last);
        if (formal || text.at(last) == '\n' || text.at(last) == '\r' || text.isMark(last)) {
            add(text, at, end, findings);
        }
    }

    /** A dash that begins a line, or that stands before the last words of the text. */
    private static boolean opensLine(Folded text, int dash) {
        char before = text.at(dash - 1);
        return before == '\n' || before == '-' || (before == ' ' && text.length() - dash < 30);
    }

    /** Jane Doe, 555-… and Jane Doe (jane@…): a full name right before a telephone number or an address. */
    private static void beforeMark(Folded text, int mark, Findings findings) {
        int end = mark;
        while (end > mark - 3 && " ,:(".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        int family = lastWord(text, end);
        if (family == end || text.at(family - 1) != ' ') {
            return;
        }
        int first = lastWord(text, family - 1);
        boolean capitals = Characters.isUpper(text.at(first)) && Characters.isUpper(text.at(family));
        if (capitals && end < mark && end - family >= 2 && GivenNames.contains(lower(text.slice(first, family - 1)))) {
            add(text, first, end, findings);
        }
    }

    /** The end of a name of up to three capitalised words; initials count. */
    private static int nameEnd(Folded text, int at) {
        int end = at + word(text, at).length();
        for (int words = 1; words < MOST_NAME_WORDS; words++) {
            int next = text.at(end) == '.' && text.at(end - 2) == ' ' ? end + 1 : end;
            if (text.at(next) != ' ' || !Characters.isUpper(text.at(next + 1))) {
                break;
            }
            String word = word(text, next + 1);
            if (NOT_NAMES.contains(lower(word)) || word.length() > LONGEST_NAME_WORD) {
                break;
            }
            end = next + 1 + word.length();
        }
        if (text.startsWith(end - 2, "'s") && end - 2 > at) {
            end -= 2;
        }
        return end;
    }

    private static String word(Folded text, int at) {
        int i = at;
        while (i < at + LONGEST_NAME_WORD + 1 && isNameCharacter(text, i)) {
            i++;
        }
        return text.slice(Math.min(at, text.length()), Math.min(i, text.length()));
    }

    private static boolean isNameCharacter(Folded text, int i) {
        char c = text.at(i);
        boolean joins = (c == '\'' || c == '-' || c == '’') && Characters.isLetter(text.at(i + 1));
        return joins || Characters.isLetter(c) || Characters.isBetween(c, 'À', 'ɏ');
    }

    private static boolean isClauseEnd(Folded text, int at) {
        char c = text.at(at);
        boolean last = text.isMark(at + 1) || text.startsWith(at, " and ");
        return c == ' ' ? last : !Characters.isAlphanumeric(c);
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static void add(Folded text, int from, int end, Findings findings) {
        if (end > from) {
            findings.add(from, end, PersonalData.PERSON, text.slice(from, end).toLowerCase(Locale.ROOT));
        }
    }
}
