package io.zhiyin.text.redaction;

import java.util.Locale;
import java.util.Set;

/**
 * Finds given names that stand alone in English text and point to one private person: after a role or a relation (my flatmate
 * Ignacio), after what is only done with people (spoke to Siobhan), before where somebody works (Gary the caretaker, priya from
 * customer care), set off by commas after a role, in greetings and as a signature. A name that is on no list counts only after
 * the surest of these.
 */
final class EnglishGivenNameDetector implements Detector {
    private static final LatinWords ROLES = LatinWords.file("roles-en.txt");
    private static final LatinWords BEFORE = LatinWords.file("person-before-en.txt");
    /** Of these nearly everything may follow. */
    private static final LatinWords WEAK_BEFORE = LatinWords.file("person-before-weak-en.txt");

    private static final LatinWords GREETINGS = LatinWords.file("greetings-en.txt");
    private static final LatinWords DEDICATIONS = LatinWords.of(
            "for, to, dear, dearest, my, our, darling, in memory of, congratulations, happy birthday, merry christmas, well done");
    private static final LatinWords TITLES = LatinWords.file("family-titles-en.txt");
    private static final LatinWords TITLES_AFTER = LatinWords.of(
            "bhai, bhaiya, ji, didi, aunty, auntie, uncle, sir, ma'am, madam, akka, anna, san, sensei, sahib, saab, jaan, baji, khala");
    /** What stands right after the name of somebody who works for the shop or lives nearby. */
    private static final LatinWords AFTER = LatinWords.file("person-after-en.txt");

    private static final Set<String> NO_NAMES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "mx", "prof", "capt", "sgt", "sir", "madam", "st", "rev");
    private static final LatinWords MODALS = LatinWords.of(
            "could, can, will, would, did, does, has, have, please have, let, may, should, when did, why did, when will, if, that, because, until, since, before, after, while, and then, then, so");
    private static final LatinWords VERBS = LatinWords.of(
            "call, ring, phone, text, email, reply, answer, contact, confirm, check, help, sort, come, pick up, collect, sign, promise, promised, said, say, told, tell, called, rang, answered, replied, emailed, arranged, get back, look into, deliver, delivered, install, installed, fix, fixed, send, sent me, explain, explained, refund, refunded, forgot, left, know, know about, be, please, reach, at reception");
    private static final LatinWords PREPOSITIONS = LatinWords.of(
            "at, from, in, on, with, of, at the, from the, in the, on the, at your, from your, in your, at our, from our");
    private static final LatinWords WORKPLACES = LatinWords.of(
            "desk, counter, branch, store, shop, team, warehouse, office, department, dept, centre, center, reception, support, service, care, returns, sales, dispatch, billing, accounts, chat, helpline, helpdesk, phones, depot, hub, till, checkout, showroom, salon, pharmacy, dealership, garage, helpline");
    /** What belongs to somebody whom the writer knows: Jenna's baby shower. */
    private static final LatinWords OWNED = LatinWords.file("owned-by-persons-en.txt");

    private static final LatinWords PETS = LatinWords.of(
            "dog, cat, puppy, kitten, beagle, labrador, lab, poodle, spaniel, terrier, dachshund, pug, bulldog, retriever, collie, corgi, husky, hamster, rabbit, bunny, horse, pony, parrot, budgie, guinea pig, tortoise, goldfish, pet, pup, doggo, kitty, chihuahua, cockapoo, labradoodle, greyhound, mutt, hound");
    private static final String BETWEEN = " ,:\"“'‘(.-";
    private static final int ROLE_REACH = 60;
    private static final int PET_REACH = 30;
    private static final int MEDIA_REACH = 90;
    private static final int SIGNATURE_REACH = 28;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            boolean opens = (Characters.isLetter(c) || Characters.isBetween(c, 'À', 'ɏ'))
                    && !Characters.isAlphanumeric(text.at(i - 1))
                    && "@/_&#'’.-".indexOf(text.at(i - 1) == '.' && text.at(i - 2) == '.' ? ' ' : text.at(i - 1)) < 0;
            boolean dash = text.at(i - 1) == '-' && !Characters.isAlphanumeric(text.at(i - 2));
            if (!(opens || (dash && Characters.isLetter(c)))) {
                continue;
            }
            int end = NameRun.wordEnd(text, i);
            if (end > i + 1) {
                int last = Characters.isLower(c) ? lowerCase(text, i, end) : capitalised(text, i, end);
                if (last > 0) {
                    add(text, i, last, findings);
                }
                i = Math.max(i, Math.max(end, last) - 1);
            }
        }
    }

    /** The end of the name that begins with this capitalised word, or -1. */
    private static int capitalised(Folded text, int at, int wordEnd) {
        String word = EnglishNames.plain(text.slice(at, wordEnd));
        int end = genitive(text, wordEnd);
        boolean code = Characters.isDigit(text.at(wordEnd)) || (text.at(wordEnd) == '-');
        if (code
                || word.length() < 2
                || EnglishNames.isOrdinary(word)
                || isPublic(text, at, word, end)
                || isContraction(word)) {
            return -1;
        }
        int hyphen = word.indexOf('-');
        boolean given =
                EnglishNames.isAnyGiven(word) || (hyphen > 1 && EnglishNames.isAnyGiven(word.substring(0, hyphen)));
        boolean sure = EnglishNames.isGiven(word) && !EnglishNames.isVocabulary(word);
        boolean shouted = end - at > 2 && Characters.isUpper(text.at(at + 1)) && Characters.isUpper(text.at(end - 1));
        boolean unknown = !shouted && !given && !EnglishNames.isVocabulary(word) && word.length() >= 3;
        if (!given && !unknown && !EnglishNames.isFamily(word)) {
            return -1;
        }
        int whole = withFamily(text, end);
        if (GoodsWords.isOne(word)) {
            return -1;
        }
        if (isAfterRole(text, at, given) && (given || (unknown && !GoodsWords.follow(text, whole)))) {
            return whole;
        }
        if (TITLES.endsAt(text, text.at(at - 1) == ' ' ? at - 1 : at)
                && text.at(at - 1) == ' '
                && isTitle(text, at - 1)) {
            return whole;
        }
        if (TITLES_AFTER.endAt(text, end + 1) > 0 && text.at(end) == ' ' && (given || unknown)) {
            return TITLES_AFTER.endAt(text, end + 1);
        }
        if (isAfterVerb(text, at, true) && (given || unknown) && endsName(text, whole)) {
            return whole;
        }
        if (isAfterVerb(text, at, false) && given && endsName(text, whole)) {
            return whole;
        }
        if (!given || MediaWords.near(text, at, end, MEDIA_REACH)) {
            return -1;
        }
        boolean asked = sure && text.at(end) == ' ' && MODALS.endsAt(text, at - 1) && VERBS.endAt(text, end + 1) > 0;
        boolean described = text.startsWith(end, ", my ") && ROLES.endAt(text, end + 5) > 0;
        boolean acts = sure && opensSentence(text, at) && EnglishFullNameDetector.isDone(text, end);
        boolean owner = end < wordEnd && text.at(wordEnd) == ' ' && sure && OWNED.endAt(text, wordEnd + 1) > 0;
        if (isAtWork(text, end)
                || owner
                || described
                || asked
                || acts
                || (text.startsWith(end, " and ") && isWithColleague(text, end + 5))) {
            return whole;
        }
        if (isGreeted(text, at, end) || (sure && isSetOff(text, at, end)) || isJoined(text, at)) {
            return whole;
        }
        return sure && isSignature(text, at, end) ? whole : -1;
    }

    /** Whether what follows a name says where somebody works or lives, or what he did for the writer. */
    static boolean isAtWork(Folded text, int end) {
        return text.at(end) == ' ' && (AFTER.endAt(text, end + 1) > 0 || isAtPlace(text, end + 1));
    }

    /** At the service desk, from your Leeds branch. */
    private static boolean isAtPlace(Folded text, int at) {
        int next = PREPOSITIONS.endAt(text, at);
        for (int words = 0; next > 0 && words < 3 && text.at(next) == ' '; words++) {
            int end = NameRun.wordEnd(text, next + 1);
            if (words > 0 && WORKPLACES.endAt(text, next + 1) == end && end > next + 1) {
                return true;
            }
            next = end > next + 1 ? end : -1;
        }
        return false;
    }

    private static boolean opensSentence(Folded text, int at) {
        return at == 0 || Characters.isStop(text.at(at - 1)) || ".!?".indexOf(text.at(text.skipBack(at, " ") - 1)) >= 0;
    }

    /** Kyle and Brittany at the service desk. */
    private static boolean isWithColleague(Folded text, int at) {
        int end = NameRun.wordEnd(text, at);
        return isCapital(text.at(at))
                && EnglishNames.isAnyGiven(EnglishNames.plain(text.slice(at, end)))
                && isAtWork(text, end);
    }

    /** Without a capital: thank you priya from customer care, ask for linda. */
    private static int lowerCase(Folded text, int at, int end) {
        String word = text.slice(at, end);
        if (word.length() < 3
                || text.at(at - 1) != ' '
                || !EnglishNames.isGiven(word)
                || EnglishNames.isVocabulary(word)) {
            return -1;
        }
        boolean role = isAfterRole(text, at, true);
        boolean verb = isAfterVerb(text, at, true);
        boolean thanked = GREETINGS.endsAt(text, at - 1) || BEFORE.endsAt(text, at - 1);
        boolean works = isAtWork(text, end);
        return role || verb || (thanked && works) ? end : -1;
    }

    /** I'm, We've: no name, unlike O'Brien. */
    private static boolean isContraction(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 1 || (apostrophe == 1 && word.charAt(0) == 'i');
    }

    private static int genitive(Folded text, int end) {
        boolean genitive = (text.startsWith(end - 2, "'s") || text.startsWith(end - 2, "’s"));
        return genitive ? end - 2 : end;
    }

    /** Takes in further capitalised words that are no ordinary ones: Lim Siew Hoon. */
    private static int withFamily(Folded text, int end) {
        int last = end;
        for (int words = 1; words < 4; words++) {
            int next = last + 1;
            int wordEnd = NameRun.wordEnd(text, next);
            boolean capital = text.at(last) == ' ' && isCapital(text.at(next));
            String word = capital ? EnglishNames.plain(text.slice(next, wordEnd)) : "";
            boolean part = !word.isEmpty()
                    && !EnglishNames.isOrdinary(word)
                    && !(EnglishNames.isVocabulary(word) && !EnglishNames.isFamily(word))
                    && !Characters.isDigit(text.at(wordEnd));
            if (!part) {
                break;
            }
            last = genitive(text, wordEnd);
            if (last < wordEnd) {
                break;
            }
        }
        return last;
    }

    private static boolean isCapital(char c) {
        return Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ');
    }

    private static boolean isPublic(Folded text, int at, String word, int end) {
        int next = NameRun.wordEnd(text, end + 1);
        boolean two = text.at(end) == ' ' && isCapital(text.at(end + 1));
        String pair = two ? word + " " + EnglishNames.plain(text.slice(end + 1, next)) : word;
        int title = text.at(at - 1) == ' ' ? TITLES.startBefore(text, at - 1) : -1;
        String titled = title < 0 ? "" : EnglishNames.plain(text.slice(title, end));
        return EnglishNames.isPublicName(pair)
                || EnglishNames.isPublicName(titled)
                || EnglishNames.isBrand(word)
                || NO_NAMES.contains(word)
                || ofPet(text, at);
    }

    private static boolean ofPet(Folded text, int at) {
        return PETS.within(text, at - PET_REACH, at);
    }

    private static int beforeSigns(Folded text, int at) {
        int end = at;
        while (end > at - 3 && BETWEEN.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** my flatmate Ignacio, your driver, Tom: a role right before, or with a comma. */
    private static boolean isAfterRole(Folded text, int at, boolean given) {
        int end = beforeSigns(text, at);
        boolean comma = text.slice(end, at).indexOf(',') >= 0;
        boolean stop = text.slice(end, at).indexOf('.') >= 0;
        int role = stop || end == at ? -1 : ROLES.startBefore(text, end);
        return role >= 0 && (isOwned(text, role) || (given && !comma && Characters.isLower(text.at(role))));
    }

    private static final LatinWords OWNERS = LatinWords.of(
            "my, our, his, her, their, the, your, a, an, that, this, late, lovely, new, old, little, younger, older, eldest, youngest, dear, elderly, upstairs, downstairs");

    private static boolean isOwned(Folded text, int role) {
        return text.at(role - 1) == ' ' && OWNERS.endsAt(text, role - 1);
    }

    private static boolean isTitle(Folded text, int end) {
        int start = TITLES.startBefore(text, end);
        return start >= 0 && (text.at(start - 1) != '@');
    }

    private static boolean isAfterVerb(Folded text, int at, boolean strong) {
        int end = beforeSigns(text, at);
        if (end == at || text.slice(end, at).indexOf('.') >= 0) {
            return false;
        }
        int start = BEFORE.startBefore(text, end);
        boolean weak = start >= 0 && WEAK_BEFORE.startBefore(text, end) == start;
        return start >= 0 && strong != weak;
    }

    /** A border or a small word after a name: not "ask for Apple vouchers". */
    private static boolean endsName(Folded text, int end) {
        char next = text.at(end);
        if (next != ' ') {
            return !Characters.isAlphanumeric(next);
        }
        return !GoodsWords.follow(text, end) && !isCapital(text.at(end + 1));
    }

    /** Hi Brenda, / Thx Bukola: a greeting before, and a sign or the end after. */
    private static boolean isGreeted(Folded text, int at, int end) {
        int before = at;
        while (before > at - 4 && " ,\n-:".indexOf(text.at(before - 1)) >= 0) {
            before--;
        }
        if (before == at
                || !(GREETINGS.endsAt(text, before) || isJubilee(text, before) || isDedication(text, before))) {
            return false;
        }
        return text.at(end) == ','
                || text.at(end) == '!'
                || text.at(end) == '.'
                || text.at(end) == '\n'
                || text.at(end) == ';'
                || text.at(end) == '-'
                || text.startsWith(end, " -")
                || text.startsWith(end, " and ")
                || text.isMark(end + 1);
    }

    /** "For Rosalind": at the beginning of a quotation or after a colon. */
    private static boolean isDedication(Folded text, int end) {
        int start = DEDICATIONS.startBefore(text, end);
        return start >= 0 && "\"“':‘".indexOf(text.at(text.skipBack(start, " ") - 1)) >= 0;
    }

    /** Happy 40th. */
    private static boolean isJubilee(Folded text, int end) {
        int digits = end - 2;
        while (Characters.isDigit(text.at(digits - 1))) {
            digits--;
        }
        return digits < end - 2 && text.startsWith(digits - 6, "happy ");
    }

    /** The lady who helped me at returns, Concepcion, …: set off by signs after a role in the same sentence. */
    private static boolean isSetOff(Folded text, int at, int end) {
        boolean opens = text.startsWith(at - 2, ", ") || text.at(at - 1) == '(';
        boolean closes = ",.!?;)(\n".indexOf(text.at(end)) >= 0
                || text.startsWith(end, " i think")
                || text.startsWith(end, " was")
                || text.startsWith(end, " i believe")
                || text.startsWith(end, " or something");
        if (!opens || !closes) {
            return false;
        }
        int from = at - 2;
        while (from > at - ROLE_REACH && !Characters.isStop(text.at(from - 1)) && text.at(from - 1) != '.') {
            from--;
        }
        return ROLES.within(text, from, at);
    }

    /** Then to Lakshmi, and Siobhan: beside a name already found. */
    private static boolean isJoined(Folded text, int at) {
        boolean and = text.startsWith(at - 5, " and ") && text.isMark(at - 6, PersonalData.PERSON);
        boolean or = text.startsWith(at - 4, " or ") && text.isMark(at - 5, PersonalData.PERSON);
        boolean list = text.startsWith(at - 2, ", ") && text.isMark(at - 3, PersonalData.PERSON);
        boolean amp = text.startsWith(at - 3, " & ") && text.isMark(at - 4, PersonalData.PERSON);
        return and || or || list || amp;
    }

    /** The last words of a text after the end of a sentence or a dash. */
    private static boolean isSignature(Folded text, int at, int end) {
        int whole = withFamily(text, end);
        int tail = text.skipSpaces(text.at(whole) == '.' ? whole + 1 : whole);
        boolean ends = tail >= text.length()
                || (text.at(tail) == '\n' && text.length() - tail < SIGNATURE_REACH)
                || text.isMark(tail);
        int before = at;
        while (before > at - 3
                && (text.at(before - 1) == ' ' || text.at(before - 1) == '-' || text.at(before - 1) == '~')) {
            before--;
        }
        boolean opens = before < at && ".!?\n,".indexOf(text.at(before - 1)) >= 0 && text.length() > 40;
        boolean dash = text.slice(before, at).indexOf('-') >= 0;
        return ends && (opens || dash);
    }

    private static void add(Folded text, int from, int end, Findings findings) {
        findings.add(from, end, PersonalData.PERSON, text.slice(from, end).toLowerCase(Locale.ROOT));
    }
}
