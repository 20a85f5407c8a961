package io.zhiyin.text.redaction;

import java.util.Optional;
import java.util.Set;

/**
 * Finds full names in Latin letters: a given name and a family name, unless they belong to the public or name goods. The less
 * the words themselves look like a name, the more must the words around speak for one.
 */
final class EnglishFullNameDetector implements Detector {
    /** What the words around say. */
    private enum Context {
        AGAINST,
        NOTHING,
        FOR,
        STATED
    }

    private static final Set<String> CRAFT = Words.set("""
            designed, directed, written, published, recorded, produced, performed, narrated, illustrated, translated, authored,
            manufactured, made, created, sung, inspired, read, featured, edited, composed, owned, branded
            """);
    private static final Set<String> DONE =
            Set.of("bought", "sold", "sent", "brought", "taken", "left", "given", "paid", "held");
    private static final LatinWords STATED_BEFORE = LatinWords.file("full-name-stated-en.txt");
    private static final LatinWords FOR_BEFORE = LatinWords.file("full-name-before-en.txt");
    /** Only somebody can stand after these. */
    private static final LatinWords PERSONS = LatinWords.file("full-name-after-persons-en.txt");

    private static final LatinWords AGAINST_BEFORE = LatinWords.file("full-name-against-en.txt");
    private static final LatinWords GREETINGS = LatinWords.of(
            "hi, hello, dear, thanks, regards, sincerely, phone, thx, cheers, thank you, faithfully, truly, best, love");
    /** What a person does. */
    private static final Set<String> DOES = Words.set("""
            said, says, told, tells, answered, called, rang, phoned, helped, who, replied, emailed, apologised, apologized, signed,
            delivered, installed, fixed, promised, assured, explained, sorted, dealt, handled, contacted, messaged, texted,
            offered, refused, hung, asked, confirmed, claimed, responded, assisted, served, arranged, speaking, picked, thinks, lives,
            accepted, booked, ordered, paid, recommended, escalated, admitted, insisted, advised, suggested, wrapped, packed, deserves,
            measured, fitted, repaired, collected, introduced, walked, stayed, listened, went, took, lived, works, worked, moved, asks, wants, owes, speaks, writes
            """);

    private static final Set<String> ADVERBS = Set.of(
            "never",
            "also",
            "just",
            "then",
            "finally",
            "still",
            "really",
            "always",
            "kindly",
            "even",
            "has",
            "had",
            "have",
            "already",
            "only",
            "immediately",
            "quickly");
    private static final int MOST_CONNECTORS = 4;
    private static final int MEDIA_REACH = 90;

    @Override
    public void detect(Folded text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (!isCapital(c) || Characters.isAlphanumeric(text.at(i - 1)) || "@/_&#".indexOf(text.at(i - 1)) >= 0) {
                continue;
            }
            int end = NameRun.wordEnd(text, i);
            if (isFollowed(text, end)) {
                Optional<NameRun> run = NameRun.at(text, i);
                boolean known =
                        run.isPresent() && EnglishNames.isPublic(run.get().words());
                boolean name = !known && run.isPresent() && isName(text, run.get());
                if (name) {
                    add(text, run.get(), findings);
                }
                end = known || name ? run.get().end() : end;
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean isCapital(char c) {
        return Characters.isUpper(c) || Characters.isBetween(c, 'À', 'Þ');
    }

    /** Whether another word of a name can follow a word that ends here. */
    private static boolean isFollowed(Folded text, int end) {
        int next = text.at(end) == '.' ? end + 1 : end;
        char c = text.at(next) == ' ' ? text.at(next + 1) : next > end ? text.at(next) : ' ';
        return isCapital(c) || c == 'v' || c == 'd' || c == 'b';
    }

    private static boolean isName(Folded text, NameRun run) {
        int likelihood = EnglishNames.likelihood(run.words());
        Context before = before(text, run.start());
        if (run.shouted()) {
            boolean works = likelihood >= EnglishNames.SURE && EnglishGivenNameDetector.isAtWork(text, run.end());
            boolean unknown = run.words().stream().noneMatch(EnglishNames::isNoName);
            return works || (before == Context.STATED && (likelihood >= EnglishNames.POSSIBLE || unknown));
        }
        if (run.start() == 0 && text.skipSpaces(run.end()) == text.length()) {
            return run.words().stream()
                    .noneMatch(EnglishNames::isNoName); // nothing but a name: an answer or a signature
        }
        Context after = after(text, run.end());
        boolean marked = besideMark(text, run);
        if (before == Context.STATED || (marked && before != Context.AGAINST)) {
            int needed = after == Context.AGAINST || !isStatedSurely(text, run, marked)
                    ? EnglishNames.POSSIBLE
                    : EnglishNames.UNKNOWN;
            return likelihood >= needed
                    && !EnglishNames.isCapitalised(run.words().get(run.words().size() - 1));
        }
        boolean foreign = text.isChinese(); // in Chinese text most names in Latin letters are authors' and brands'
        if (before == Context.AGAINST
                || after == Context.AGAINST
                || (foreign && !(before == Context.FOR && EnglishNames.isChinese(run.words())))) {
            return false;
        }
        boolean person = isWithPerson(text, run);
        boolean media = !person && MediaWords.near(text, run.start(), run.end(), MEDIA_REACH);
        boolean named = before == Context.FOR || after == Context.FOR;
        boolean unknown = run.words().stream().allMatch(EnglishNames::isUnknown);
        int needed = !named
                ? EnglishNames.LIKELY
                : person || (unknown && after == Context.FOR) ? EnglishNames.UNKNOWN : EnglishNames.POSSIBLE;
        return !media && likelihood >= Math.max(needed, hasCapitalisedWord(run) ? EnglishNames.SURE : 0);
    }

    /** Whether the word right before is one for people, and what follows goes on with the sentence. */
    private static boolean isWithPerson(Folded text, NameRun run) {
        return run.words().size() == 2
                && text.at(run.start() - 1) == ' '
                && PERSONS.endsAt(text, run.start() - 1)
                && !GoodsWords.follow(text, run.end());
    }

    /** Unknown words are a name only where a label with a colon, or "I,", leaves nothing else. */
    private static boolean isStatedSurely(Folded text, NameRun run, boolean marked) {
        return !marked && run.words().size() == 2 && text.at(run.start() - 1) != '\n' && endsClause(text, run.end());
    }

    private static boolean hasCapitalisedWord(NameRun run) {
        int last = run.words().size() - 1;
        return EnglishNames.isCapitalised(run.words().get(0))
                || EnglishNames.isCapitalised(run.words().get(last));
    }

    private static Context before(Folded text, int start) {
        int end = start;
        boolean colon = false;
        boolean apart = false;
        while (end > start - MOST_CONNECTORS && " :,\"“'(-.：，".indexOf(text.at(end - 1)) >= 0) {
            char c = text.at(end - 1);
            colon |= c == ':' || c == '：';
            apart |= c == ',' || c == '.' || c == '(' || c == '-';
            end--;
        }
        if (isStated(text, end)) {
            return Context.STATED;
        }
        if (apart && !colon) {
            return GREETINGS.endsAt(text, end) || isAfterRole(text, end) ? Context.FOR : Context.NOTHING;
        }
        if (text.startsWith(end - 2, "by")) {
            return made(text, end - 2);
        }
        if (FOR_BEFORE.endsAt(text, end)) {
            return colon ? Context.STATED : Context.FOR;
        }
        return AGAINST_BEFORE.endsAt(text, end) ? Context.AGAINST : Context.NOTHING;
    }

    /** Dyed by, delivered by: somebody did it; written by, made by: an author or a brand. */
    private static Context made(Folded text, int by) {
        int end = by - 1;
        int start = end;
        while (start > end - 14 && Characters.isLetter(text.at(start - 1))) {
            start--;
        }
        String verb = text.slice(Math.max(start, 0), Math.max(end, 0));
        boolean done = DONE.contains(verb) || (verb.length() > 3 && verb.endsWith("ed") && !CRAFT.contains(verb));
        return done ? Context.FOR : Context.AGAINST;
    }

    /** My solicitor, Ms. …: a word for people before a comma or a bracket. */
    private static boolean isAfterRole(Folded text, int end) {
        return PERSONS.endsAt(text, end);
    }

    private static boolean isStated(Folded text, int end) {
        return STATED_BEFORE.endsAt(text, end)
                || (Characters.isHan(text.at(end - 1)) && ChineseFullNameDetector.label(text, end) >= 0);
    }

    private static Context after(Folded text, int end) {
        boolean genitive = text.at(end) == '\'' || text.at(end) == '’';
        if (genitive) {
            return GoodsWords.follow(text, NameRun.wordEnd(text, end)) ? Context.AGAINST : Context.NOTHING;
        }
        if (text.at(end) != ' ') {
            return Context.NOTHING;
        }
        return isDone(text, end) ? Context.FOR : GoodsWords.follow(text, end) ? Context.AGAINST : Context.NOTHING;
    }

    /** Whether a word follows that says what a person does, perhaps after "never" and the like. */
    static boolean isDone(Folded text, int end) {
        int from = text.at(end) == ' ' ? end + 1 : -1;
        for (int words = 0; words < 2 && from > 0; words++) {
            int wordEnd = NameRun.wordEnd(text, from);
            String word = EnglishNames.plain(text.slice(from, wordEnd));
            if (DOES.contains(word)) {
                return true;
            }
            boolean adverb = ADVERBS.contains(word) && text.at(wordEnd) == ' ';
            from = adverb ? wordEnd + 1 : -1;
        }
        return false;
    }

    /** A sign, the end, or a code: Jane Doe AB-1234. */
    private static boolean endsClause(Folded text, int end) {
        char next = text.at(end);
        if (next != ' ') {
            return next != '\'' && next != '’' && next != '-' && !Characters.isAlphanumeric(next);
        }
        int wordEnd = NameRun.wordEnd(text, end + 1);
        boolean code = wordEnd > end + 1 && text.at(wordEnd) == '-' && Characters.isDigit(text.at(wordEnd + 1));
        return code || !Characters.isAlphanumeric(text.at(end + 1));
    }

    /** Beside other personal data, or joined to another name by "and". */
    private static boolean besideMark(Folded text, NameRun run) {
        int after = run.end();
        while (after < run.end() + 3 && " ,:(-/".indexOf(text.at(after)) >= 0) {
            after++;
        }
        int before = run.start() - 1;
        while (before > run.start() - 4 && " ,:(-/&".indexOf(text.at(before)) >= 0) {
            before--;
        }
        boolean joined = text.startsWith(run.start() - 5, " and ") && text.isMark(run.start() - 6, PersonalData.PERSON);
        return joined || text.isMark(after) || text.isMark(before);
    }

    private static void add(Folded text, NameRun run, Findings findings) {
        String canonical = EnglishNames.plain(text.slice(run.start(), run.end()));
        findings.add(run.start(), run.end(), PersonalData.PERSON, canonical);
    }
}
