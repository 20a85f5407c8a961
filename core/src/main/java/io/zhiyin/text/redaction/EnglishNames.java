package io.zhiyin.text.redaction;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of full names in Latin letters: which words are given names and family names, which full names belong to the
 * public. Words are given in lower case.
 */
final class EnglishNames {
    /** Neither word is known. */
    static final int UNKNOWN = 0;
    /** One of the words speaks for a name, not surely. */
    static final int POSSIBLE = 1;
    /** A given name, or a Chinese name in Latin letters. */
    static final int LIKELY = 2;
    /** A given name with a family name. */
    static final int SURE = 3;

    private static final Set<String> GIVEN = Words.fileOfWords("given-names-en.txt");
    private static final Set<String> EVERYDAY_GIVEN = Words.fileOfWords("given-names-everyday-en.txt");
    private static final Set<String> FAMILY = Words.fileOfWords("family-names-en.txt");
    private static final Set<String> PUBLIC = Words.fileOfNames("public-names-en.txt");
    private static final Set<String> CAPITALISED = Words.fileOfWords("capitalised-words-en.txt");
    private static final Set<String> ORDINARY = Words.fileOfWords("ordinary-words-en.txt");
    private static final Set<String> BRANDS = Words.fileOfWords("brands-en.txt");
    private static final Set<String> SYLLABLES = Words.fileOfWords("pinyin-syllables.txt");
    private static final Set<String> CHINESE_FAMILY = Words.fileOfWords("pinyin-family-names.txt");

    private static final List<String> FAMILY_ENDINGS = List.of(
            "son",
            "sen",
            "sson",
            "ski",
            "sky",
            "ska",
            "wicz",
            "czyk",
            "escu",
            "eanu",
            "ova",
            "ovic",
            "ević",
            "vich",
            "vic",
            "enko",
            "chuk",
            "yan",
            "idis",
            "opoulos",
            "akis",
            "berg",
            "stein",
            "feld",
            "mann",
            "bauer",
            "meyer",
            "ez",
            "ley",
            "ton",
            "ford",
            "well",
            "worth",
            "wood",
            "ham",
            "bury",
            "field",
            "shaw",
            "more",
            "thwaite",
            "elli",
            "ini",
            "etti",
            "ucci",
            "acci",
            "tti",
            "oni",
            "ardi",
            "aldi",
            "eau",
            "eux",
            "ault",
            "swami",
            "murthy",
            "krishnan",
            "nathan",
            "raman",
            "jee",
            "dottir",
            "strom",
            "lund",
            "gren",
            "quist",
            "qvist",
            "dahl",
            "stra",
            "oğlu",
            "oglu",
            "oshi",
            "moto",
            "mura",
            "yama",
            "hashi",
            "zaki",
            "awa",
            "ishvili",
            "adze",
            "ough",
            "combe");
    private static final List<String> FAMILY_OPENINGS = List.of("mc", "mac", "o'", "d'", "fitz", "al-", "el-", "st.");
    private static final int SHORTEST_WITH_ENDING = 6;
    private static final int LONGEST_SYLLABLE = 6;

    private EnglishNames() {}

    /** Whether a name opens with this word, whatever follows. */
    static boolean isGiven(String word) {
        return GIVEN.contains(word) && !EVERYDAY_GIVEN.contains(word) && !CAPITALISED.contains(word);
    }

    /** An everyday word in small letters, even where somebody is called so. */
    static boolean isVocabulary(String word) {
        return ORDINARY.contains(word) || CAPITALISED.contains(word) || EVERYDAY_GIVEN.contains(word);
    }

    /** Neither a word nor a name: what only a user's own spelling makes. */
    static boolean isUnknown(String word) {
        return !isVocabulary(word) && !GIVEN.contains(word) && !FAMILY.contains(word) && !BRANDS.contains(word);
    }

    /** A word that is no part of any name. */
    static boolean isNoName(String word) {
        boolean known = GIVEN.contains(word) || FAMILY.contains(word);
        return BRANDS.contains(word) || (!known && isVocabulary(word));
    }

    /** Whether a shop, a make or a place is called so. */
    static boolean isBrand(String word) {
        return BRANDS.contains(word);
    }

    static boolean isPublicName(String name) {
        return PUBLIC.contains(name);
    }

    static boolean isAnyGiven(String word) {
        return GIVEN.contains(word);
    }

    /** A word that stands capitalised without being a name. */
    static boolean isOrdinary(String word) {
        return (CAPITALISED.contains(word) || BRANDS.contains(word)) && !FAMILY.contains(word) && !GIVEN.contains(word);
    }

    /** A word of goods, shops, places, even where somebody is called so. */
    static boolean isCapitalised(String word) {
        return CAPITALISED.contains(word);
    }

    static boolean isFamily(String word) {
        return FAMILY.contains(word) || looksLikeFamily(word);
    }

    private static boolean looksLikeFamily(String word) {
        if (CAPITALISED.contains(word)) {
            return false;
        }
        boolean opens = word.length() >= 5 && FAMILY_OPENINGS.stream().anyMatch(word::startsWith);
        boolean ends = word.length() >= SHORTEST_WITH_ENDING
                && FAMILY_ENDINGS.stream().anyMatch(ending -> word.endsWith(ending));
        return opens || ends || (word.indexOf('-') > 2 && FAMILY.contains(word.substring(0, word.indexOf('-'))));
    }

    /** How surely these words are the full name of somebody. */
    static int likelihood(List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (isOrdinary(last) || last.length() < 2 || words.size() < 2) {
            return UNKNOWN;
        }
        boolean family = isFamily(last);
        if (isGiven(first) || (first.indexOf('-') > 0 && isGiven(first.substring(0, first.indexOf('-'))))) {
            return family ? SURE : CAPITALISED.contains(last) ? POSSIBLE : LIKELY;
        }
        if (isChinese(words)) {
            return LIKELY;
        }
        boolean everyday = EVERYDAY_GIVEN.contains(first) || GIVEN.contains(first);
        if (everyday) {
            return family && !CAPITALISED.contains(last) && !CAPITALISED.contains(first) ? LIKELY : POSSIBLE;
        }
        boolean foreign = first.indexOf('-') > 0 && isGivenInPinyin(first); // Min-jun, Xiao-ming
        boolean possible = foreign || (!CAPITALISED.contains(first) && family); // also with an initial: D. Marchetti
        return possible ? POSSIBLE : UNKNOWN;
    }

    /** Wang Xiaoming, Xiaoming Wang: a family name and one or two syllables of a Chinese name. */
    static boolean isChinese(List<String> words) {
        if (words.size() != 2) {
            return false;
        }
        String first = words.get(0);
        String second = words.get(1);
        return (CHINESE_FAMILY.contains(first) && isGivenInPinyin(second) && !isCapitalised(second))
                || (CHINESE_FAMILY.contains(second)
                        && first.length() >= 4
                        && isGivenInPinyin(first)
                        && !isCapitalised(first));
    }

    private static boolean isGivenInPinyin(String word) {
        String letters = word.replace("-", "").replace("'", "");
        for (int cut = 1; cut <= Math.min(LONGEST_SYLLABLE, letters.length()); cut++) {
            boolean rest = cut == letters.length() || SYLLABLES.contains(letters.substring(cut));
            if (rest && SYLLABLES.contains(letters.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any two neighbours, or all the words, are the name of somebody whom the public knows. */
    static boolean isPublic(List<String> words) {
        Set<String> parts = new HashSet<>();
        parts.add(String.join(" ", words));
        for (int i = 0; i + 1 < words.size(); i++) {
            parts.add(words.get(i) + " " + words.get(i + 1));
        }
        return parts.stream().anyMatch(PUBLIC::contains);
    }

    /** Lower case, without accents and without the 's of a genitive. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        return lower.chars().allMatch(c -> c < 0x80)
                ? lower
                : Normalizer.normalize(lower.replace('ø', 'o').replace('ł', 'l').replace('đ', 'd'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}++", "");
    }
}
