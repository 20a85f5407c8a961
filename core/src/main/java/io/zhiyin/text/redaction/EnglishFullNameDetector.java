package io.zhiyin.text.redaction;

import java.util.List;
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

    private static final List<String> STATED_BEFORE = Words.list("""
            my name is, name is, name's, name was, i am, i'm, i, this is, mr, mrs, ms, miss, mx, dr, rev, reverend, pastor, sir,
            father, sister, officer, nurse, prof, professor, captain, 收件人, 收货人, 姓名, 名字, 联系人, 寄件人, 拼音, 收件人写,
            名字是, 姓名是, 持卡人, 我叫, 名叫, shes, hes, name of, cust, customer named, goes by
            """);
    private static final List<String> FOR_BEFORE = Words.list("""
            spoke to, spoke with, talked to, talked with, talk to, speak to, speak with, speaking to, speaking with, chatted with,
            chatting with, chat with, thanks to, thank you, thank, thanks, props to, kudos to, out to, ask for, asked for, call,
            called, contact, contacted, email, emailed, text, named, rep, rep was, agent, agent was, advisor, adviser, assistant,
            associate, manager, supervisor, representative, technician, engineer, installer, fitter, driver, courier, clerk,
            salesman, saleswoman, stylist, waiter, receptionist, colleague, cashier, tell, told, let, inform, remind, ask, asked, husband,
            wife, partner, father, mother, mum, mom, dad, son, daughter, brother, sister, uncle, aunt, aunty, auntie, cousin, nephew, niece,
            grandson, granddaughter, grandfather, grandmother, grandma, grandpa, fiance, fiancee, boyfriend, girlfriend, friend, neighbour,
            neighbor, flatmate, roommate, boss, landlord, tenant, lady, gentleman, guy, woman, man, couple, hi, hello, dear, hey,
            account of, account under, account holder, belongs to, belonging to, addressed to, registered to, in the name of, under, caller,
            customer, buyer, cardholder, passenger, guest, patient, student, member, recipient, attn, attention, c/o, from, to, for,
            with, people like, engraved, engraving, should read, reads, says, read, monogram, topper, ticket, signed, sincerely,
            regards, love, yours, cheers, best, ps, note, name, phone, desk, counter, bride, groom, mr & mrs, served by, helped by, signed by, accepted by, and, or, met, ask for a
            """);
    /** Only somebody can stand after these. */
    private static final List<String> PERSONS = Words.list("""
            spoke to, spoke with, talked to, talked with, talk to, speak to, speak with, speaking to, speaking with, chatted with,
            chatting with, named, husband, wife, father, mother, mum, mom, dad, son, daughter, brother, sister, uncle, aunt, auntie, cousin,
            nephew, niece, grandson, granddaughter, grandmother, grandfather, fiance, fiancee, boyfriend, girlfriend, neighbour, neighbor,
            flatmate, roommate, colleague, landlord, belongs to, addressed to, registered to, in the name of, on behalf of, representative,
            technician, installer, courier, receptionist, cashier, saleswoman, salesman, signed for by, accepted by, hi i'm, account holder, caller,
            cardholder, passenger, my friend, my boss, my partner
            """);

    private static final List<String> AGAINST_BEFORE = Words.list("""
            author, actor, actress, singer, director, designer, designers, brand, brands, fan of, fans of, love, loves, loved, adore, reading,
            wearing, wore, wears, style, styled like, the, my, your, these, this, those, new, vintage, classic, original, starring, movie, film, album, book, books,
            novel, novels, series, listening to, watched, watching, watch, played, plays, collection, label, shades of, by, from the, like, called, the new, own, and my,
            president, king, queen, saint, a pair of, of
            """);
    private static final Set<String> CRAFT = Words.set("""
            designed, directed, written, published, recorded, produced, performed, narrated, illustrated, translated, authored,
            manufactured, made, created, sung, inspired, read, featured, edited, composed, owned, branded
            """);
    /** What a person does. */
    private static final Set<String> DOES = Words.set("""
            said, says, told, tells, answered, called, rang, phoned, helped, who, replied, emailed, apologised, apologized, signed,
            delivered, installed, fixed, promised, assured, explained, sorted, dealt, handled, contacted, messaged, texted, wrote,
            offered, refused, hung, asked, confirmed, claimed, responded, assisted, served, arranged, speaking, picked, thinks, lives,
            accepted, booked, ordered, paid, recommended, escalated, admitted, insisted, advised, suggested
            """);
    /** What follows a name, but hardly the name of goods before their noun. */
    private static final Set<String> FUNCTION = Words.set("""
            was, is, has, had, here, finally, on, at, in, from, never, ever, kindly, and, or, to, but, again, just, still, would, did,
            does, will, can, could, gave, took, came, went, sent, got, put, made, kept, with, for, as, if, not, so, then, now, today,
            yesterday, because, while, when, loves, wants, needs, left, that, by, after, before, about, please, hasn't, didn't, hadn't,
            wasn't, isn't, won't, once, over, out, really, always, also, her, his, my, aged, age, born, account, bought, received,
            returned, up, down, the, a, this, picks, tracked, run, runs, who's, gets, keeps
            """);

    private static final Set<String> GOODS = Words.set("""
            dress, dresses, top, tops, jeans, jacket, coat, collection, brand, shoes, boots, sneakers, trainers, perfume, fragrance, cologne, jersey, shirt, shirts,
            socks, knife, knives, towels, towel, wallpaper, edition, biography, autobiography, novel, novels, book, books, box, set, sets, dvd, cd, album, movie,
            film, films, show, series, vest, bag, bags, purse, wallet, watch, belt, hat, style, styles, cream, lipstick, mix, doll, figure, figurine, costume, poster, print, song,
            songs, concert, recipe, recipes, cookbook, line, store, stores, shop, outlet, mug, glass, glasses, sunglasses, candle, biopic, fans, fan, vinyl, record, memoir, stories, mysteries, mystery, museum, school, university, hospital, street, road, park, award, foundation, edp, edt, lotion, scarf, sweater, skirt, pants, leggings, bra, underwear, boxers, polo, tee, t-shirt, swimsuit, bedding, sheets, pillow, rug, lamp, chair, table, guitar, bat, racket, gloves, signature, inspired, esque, vibe, vibes, type, quality, products, product, makeup, fashion, designs, design
            """);
    private static final int MOST_CONNECTORS = 4;

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
            return before == Context.STATED && likelihood >= EnglishNames.POSSIBLE;
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
        if (before == Context.AGAINST || after == Context.AGAINST || foreign) {
            return false;
        }
        boolean named = before == Context.FOR || after == Context.FOR;
        int needed =
                !named ? EnglishNames.LIKELY : isWithPerson(text, run) ? EnglishNames.UNKNOWN : EnglishNames.POSSIBLE;
        boolean ends = after != Context.NOTHING
                || before == Context.FOR
                || endsClause(text, run.end())
                || isFunction(text, run.end());
        return likelihood >= Math.max(needed, hasCapitalisedWord(run) ? EnglishNames.SURE : 0) && ends;
    }

    /** Whether the word right before is one for people, and what follows goes on with the sentence. */
    private static boolean isWithPerson(Folded text, NameRun run) {
        return run.words().size() == 2
                && text.at(run.start() - 1) == ' '
                && endsWithWord(text, run.start() - 1, PERSONS)
                && (endsClause(text, run.end()) || isFunction(text, run.end()));
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
        if (endsWithWord(text, end, STATED_BEFORE)) {
            return Context.STATED;
        }
        if (apart && !colon) {
            return endsWithWord(text, end, List.of("hi", "hello", "dear", "thanks", "regards", "sincerely", "phone"))
                    ? Context.FOR
                    : Context.NOTHING;
        }
        if (text.startsWith(end - 2, "by")) {
            return made(text, end - 2);
        }
        if (endsWithWord(text, end, FOR_BEFORE)) {
            return colon ? Context.STATED : Context.FOR;
        }
        return endsWithWord(text, end, AGAINST_BEFORE) ? Context.AGAINST : Context.NOTHING;
    }

    /** Dyed by, delivered by: somebody did it; written by, made by: an author or a brand. */
    private static Context made(Folded text, int by) {
        int end = by - 1;
        int start = end;
        while (start > end - 14 && Characters.isLetter(text.at(start - 1))) {
            start--;
        }
        String verb = text.slice(Math.max(start, 0), Math.max(end, 0));
        boolean done = verb.length() > 3 && verb.endsWith("ed") && !CRAFT.contains(verb);
        return done ? Context.FOR : Context.AGAINST;
    }

    private static boolean endsWithWord(Folded text, int end, List<String> words) {
        for (String word : words) {
            int from = end - word.length();
            boolean han = Characters.isHan(word.charAt(0));
            if (text.startsWith(from, word) && (han || !Characters.isAlphanumeric(text.at(from - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Context after(Folded text, int end) {
        boolean genitive = text.at(end) == '\'' || text.at(end) == '’';
        if (genitive) {
            return Context.NOTHING;
        }
        if (text.at(end) != ' ') {
            return Context.NOTHING;
        }
        int wordEnd = NameRun.wordEnd(text, end + 1);
        String word = wordEnd > end + 1 ? EnglishNames.plain(text.slice(end + 1, wordEnd)) : "";
        return DOES.contains(word) ? Context.FOR : GOODS.contains(word) ? Context.AGAINST : Context.NOTHING;
    }

    private static boolean isFunction(Folded text, int end) {
        int wordEnd = NameRun.wordEnd(text, end + 1);
        return text.at(end) == ' '
                && wordEnd > end + 1
                && FUNCTION.contains(EnglishNames.plain(text.slice(end + 1, wordEnd)));
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
