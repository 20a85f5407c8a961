package io.zhiyin.store.files.guess;

import java.util.Locale;
import java.util.Set;

/** Tells sentences that people write from codes, names, lists and attributes. */
final class NaturalText {
    private static final String CHINESE_FUNCTION_WORDS = "的了是我不很也都就有在没好还买太这那说给要想吗吧呢啊到";
    private static final Set<String> ENGLISH_FUNCTION_WORDS = Set.of(
            "the", "a", "an", "is", "i", "and", "it", "to", "was", "of", "for", "in", "my", "this", "very", "not",
            "with", "are", "be", "have", "has", "on", "that", "but", "you", "so", "as", "at", "we", "they", "do", "can",
            "how", "what", "me", "your", "would", "please", "too", "from", "if", "when", "or", "were", "had", "i'm",
            "don't", "it's");

    private NaturalText() {}

    static boolean isSentence(String value) {
        int han = 0;
        int letters = 0;
        int marks = 0;
        boolean functionWord = false;
        int length = Math.min(value.length(), 400);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if ((c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)) {
                han++;
                functionWord |= CHINESE_FUNCTION_WORDS.indexOf(c) >= 0;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if ("#*|_{}<>=\\".indexOf(c) >= 0) {
                marks++;
            }
        }
        if (marks * 12 > length || (value.contains("://") && value.indexOf(" ") < 0) || (han + letters) * 2 < length) {
            return false;
        }
        return (han >= 4 && han * 2 >= letters) ? functionWord || han >= 12 : isEnglish(value.substring(0, length));
    }

    private static boolean isEnglish(String value) {
        String[] words =
                value.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+");
        if (words.length < 3) {
            return false;
        }
        for (String word : words) {
            if (ENGLISH_FUNCTION_WORDS.contains(strippedOfMarks(word))) {
                return true;
            }
        }
        int segments = value.split("[,;]").length;
        return words.length >= 8 && words.length > 3 * segments;
    }

    /** "I-HCCX" is a label and no "I", so marks go at the ends only. */
    private static String strippedOfMarks(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }
}
