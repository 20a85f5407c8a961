package io.zhiyin.text.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the label of a number: the nearest known word before it, in the same sentence. */
final class Labels {
    private static final int REACH = 14;
    private static final String CONNECTORS = " \t:=#.,，、()（）[]【】“”\"'「」*-~号码是为叫就→>";
    private static final List<String> CONNECTING_WORDS = Words.list("""
            is, no, number, was, num, nr, id, at, on, me, 我的, 我, the, number is, ending in, by, by id, under, 发你, 发您, 给你, 给您, 在这
            """);

    /** "…, mine is 533180427": the label may stand in the sentence before. */
    private static final List<String> POINTING =
            List.of("mine is ", "mine is: ", "mine's ", "mine: ", "我的是", "我的是:", "号是", "就是");

    private static final List<String> THIS_ORDER =
            Words.list("这单, 这个单, 这笔单, 这个订单, 这笔订单, 那单, 那个订单, 那笔订单, 这条订单, 的订单, 号订单, 这一单");
    private static final List<String> ON_ITS_WAY = Words.list("""
            在派送, 在路上, 正在派, 到哪, 到了哪, 走到哪, 在哪, 什么时候到, 还没到, 没有物流, 物流, 没动, 不动了, 没更新, 一直没更新, 派送, 显示签收, 显示已签收, 查不到, 查一下, 卡在
            """);
    private static final List<String> AND = List.of("和", "与", "及", "跟", "、", " and ", " & ", "还有", "以及", "&");
    private static final int POINTING_REACH = 60;

    private static final List<String> FOLLOWING = List.of("是我的", "是我", "是本人", "是他的", "是她的", "is my ", "is the ");
    private static final List<String> CARRIERS = Label.TRACKING.words();

    private static final int BEFORE_LABEL = 8;

    private record Word(String text, Label label) {}

    /**
     * A label found before a value.
     *
     * @param strong only connecting characters or words stand between label and value
     * @param comma a comma or a space stands between them among other words
     * @param colon a colon or an equals sign stands between them
     */
    record Found(Label label, String word, int start, int gap, boolean strong, boolean comma, boolean colon) {}

    private final Map<Character, List<Word>> byLastCharacter = new HashMap<>();

    Labels() {
        for (Label label : Label.values()) {
            for (String word : label.words()) {
                byLastCharacter
                        .computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                        .add(new Word(word, label));
            }
        }
        byLastCharacter
                .values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> -word.text().length())
                                .thenComparing(Word::text)));
    }

    /** The nearest label that ends at or before a place, at most some characters away. */
    Optional<Found> before(Folded text, int start) {
        for (int end = start; end > start - REACH && end > 0; end--) {
            Optional<Word> word = endingAt(text, end);
            if (word.isPresent()) {
                return Optional.of(found(text, word.get(), end, start));
            }
            char c = text.at(end - 1);
            if (Characters.isStop(c) || text.isMark(end - 1)) {
                return joined(text, end - 1, start);
            }
        }
        return pointed(text, start);
    }

    /** 订单123和456: what "and" joins is of one kind. */
    private static Optional<Found> joined(Folded text, int mark, int start) {
        int gap = text.skipSpaces(mark + 1);
        boolean and = text.endOfAny(gap, AND) == start || text.endOfAny(mark + 1, AND) == start;
        if (!and) {
            return Optional.empty();
        }
        for (Label label : List.of(Label.ORDER, Label.TRACKING, Label.QQ, Label.LICENCE_PLATE)) {
            if (text.isMark(mark, PersonalData.valueOf(label.name()))) {
                return Optional.of(new Found(label, label.words().get(0), mark, 1, true, false, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> pointed(Folded text, int start) {
        if (!text.anyEndsAt(start, POINTING)) {
            return Optional.empty();
        }
        for (int end = start - 2; end > start - POINTING_REACH && end > 0; end--) {
            Optional<Word> word = endingAt(text, end);
            if (word.isPresent() && word.get().label() != Label.PHONE) {
                return Optional.of(new Found(
                        word.get().label(),
                        word.get().text(),
                        end - word.get().text().length(),
                        1,
                        true,
                        false,
                        true));
            }
        }
        return Optional.empty();
    }

    /** A label that follows its value: 174208675是我的订单号, 123-45-6789 is my social. */
    Optional<Found> after(Folded text, int end) {
        int next = text.skipSpaces(end);
        if (text.endOfAny(next, THIS_ORDER) > 0) {
            return Optional.of(new Found(Label.ORDER, "订单号", end, 1, true, false, true));
        }
        int verb = text.endOfAny(next, FOLLOWING);
        if (verb < 0) {
            return Optional.empty();
        }
        for (Label label : Label.values()) {
            if (text.endOfAny(verb, label.words()) > 0 && label != Label.NOTHING) {
                return Optional.of(new Found(label, label.words().get(0), end, 1, true, false, true));
            }
        }
        return Optional.empty();
    }

    /** Whether a number before this place is spoken of as a parcel under way. */
    static boolean isUnderWay(Folded text, int end) {
        return text.endOfAny(text.skipSpaces(end), ON_ITS_WAY) > 0;
    }

    private Optional<Word> endingAt(Folded text, int end) {
        char last = text.at(end - 1);
        char lower = Characters.isUpper(last) ? (char) (last + 32) : last;
        for (Word word : byLastCharacter.getOrDefault(lower, List.of())) {
            int from = end - word.text().length();
            if (text.startsWith(from, word.text()) && standsAlone(text, from, end)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A Latin word must not be the piece of a longer one: "ring" in "during". */
    private static boolean standsAlone(Folded text, int from, int end) {
        boolean opens = !Characters.isLetter(text.at(from)) || !Characters.isAlphanumeric(text.at(from - 1));
        boolean closes = !Characters.isLetter(text.at(end - 1)) || !Characters.isLetter(text.at(end));
        return opens && closes;
    }

    /** Whether a carrier or a parcel is spoken of right before a label. */
    static boolean carrierBefore(Folded text, Found label) {
        for (int end = label.start(); end > label.start() - BEFORE_LABEL; end--) {
            if (text.anyEndsAt(end, CARRIERS)) {
                return true;
            }
            if (!Characters.isHan(text.at(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private static Found found(Folded text, Word word, int end, int start) {
        int from = end - word.text().length();
        boolean colon = false;
        boolean comma = false;
        boolean strong = true;
        for (int i = end; i < start; ) {
            char c = text.at(i);
            int wordEnd = text.endOfAny(i, CONNECTING_WORDS);
            if (wordEnd > 0 && wordEnd <= start) {
                i = wordEnd;
            } else {
                strong &= CONNECTORS.indexOf(c) >= 0;
                i++;
            }
            comma |= c == ',' || c == ' ';
            colon |= c == ':' || c == '=' || c == '#';
        }
        return new Found(word.label(), word.text(), from, start - end, strong, comma && !strong, colon);
    }
}
