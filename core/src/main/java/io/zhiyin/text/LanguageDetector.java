package io.zhiyin.text;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Chinese, English and other languages apart by script, and English from other languages in Latin script by their
 * commonest words. A mixed text goes to the language that says more: two Chinese signs weigh as much as three Latin words, for
 * brands and models are written in Latin letters everywhere. Stateless.
 */
public final class LanguageDetector {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}']+");
    /** 666 is Chinese for "well played". */
    private static final Pattern APPLAUSE = Pattern.compile("\\W*6{2,}\\W*");

    private static final Set<String> ENGLISH = Set.of(
            "the", "is", "are", "was", "were", "it", "its", "it's", "i", "i'm", "my", "me", "you", "your", "this",
            "that", "and", "but", "not", "with", "for", "of", "to", "have", "has", "had", "very", "so", "good", "great",
            "nice", "love", "bad", "too", "would", "will", "from", "they", "what", "don't", "doesn't", "didn't",
            "after", "just", "than", "when", "can", "be", "by", "as", "an", "size", "well", "really", "quality");

    /** Words that are common in the language and rare, or spelled otherwise, in English. */
    private static final Map<String, Set<String>> OTHERS = Map.of(
            "de",
                    Set.of(
                            "und", "der", "das", "ist", "nicht", "ich", "sehr", "ein", "eine", "mit", "auf", "für",
                            "aber", "gut", "den", "wie", "auch", "zu", "von", "sich", "nach", "schnell", "leider",
                            "gefällt"),
            "fr",
                    Set.of(
                            "le", "la", "les", "et", "est", "très", "pas", "je", "un", "une", "des", "pour", "que",
                            "qui", "mais", "avec", "ce", "bien", "du", "j'ai", "c'est", "produit", "bon", "rapide"),
            "es",
                    Set.of(
                            "el",
                            "la",
                            "los",
                            "las",
                            "y",
                            "es",
                            "muy",
                            "que",
                            "de",
                            "en",
                            "un",
                            "una",
                            "por",
                            "para",
                            "con",
                            "pero",
                            "mi",
                            "lo",
                            "gusta",
                            "gustó",
                            "nada",
                            "todo",
                            "talla",
                            "llegó",
                            "recomiendo",
                            "está",
                            "bien",
                            "bueno",
                            "producto",
                            "calidad",
                            "gracias"),
            "pt",
                    Set.of(
                            "o",
                            "os",
                            "e",
                            "é",
                            "muito",
                            "não",
                            "que",
                            "de",
                            "um",
                            "uma",
                            "por",
                            "para",
                            "com",
                            "mas",
                            "eu",
                            "bem",
                            "bom",
                            "produto",
                            "qualidade",
                            "veio",
                            "chegou"),
            "it",
                    Set.of(
                            "il",
                            "la",
                            "gli",
                            "e",
                            "è",
                            "molto",
                            "che",
                            "di",
                            "un",
                            "una",
                            "per",
                            "con",
                            "ma",
                            "ho",
                            "mi",
                            "piace",
                            "tutto",
                            "ottimo",
                            "bene",
                            "buono",
                            "prodotto",
                            "sono",
                            "della"),
            "vi", Set.of("không", "và", "rất", "là", "của", "được", "này", "hàng", "đẹp", "tốt", "giao", "mình", "có"),
            "id",
                    Set.of(
                            "yang",
                            "dan",
                            "tidak",
                            "sangat",
                            "bagus",
                            "barang",
                            "ini",
                            "untuk",
                            "saya",
                            "dengan",
                            "cepat",
                            "sesuai",
                            "kualitas",
                            "pengiriman"));

    /** The language of a text; {@link Language#OTHER} for one without letters whose language can't be told. */
    public Language detect(String text) {
        String bare = text.indexOf('[') < 0
                ? text
                : RedactedPiece.PATTERN.matcher(text).replaceAll(" ");
        int han = 0;
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i < bare.length(); ) {
            int codePoint = bare.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetter(codePoint)) {
                UnicodeScript script = UnicodeScript.of(codePoint);
                if (script == UnicodeScript.HAN) {
                    han++;
                } else if (script == UnicodeScript.LATIN) {
                    latin++;
                } else if (script != UnicodeScript.COMMON && !standsAlone(bare, i, codePoint)) {
                    foreign++;
                }
            }
        }
        if (foreign > 1 && foreign * 4 >= han && foreign * 3 >= latin) {
            return Language.OTHER; // Japanese mixes Han signs with kana: a few kana give it away, one may be drawn
        }
        if (han > 0 && han * 3 >= latinWords(bare) * 2) {
            return Language.ZH;
        }
        return latin > 0 ? latinLanguage(bare) : withoutLetters(bare);
    }

    /** Whether no letter stands beside it: emoticons such as (๑•̀ㅂ•́)و are drawn with letters of everywhere. */
    private static boolean standsAlone(String text, int end, int codePoint) {
        int start = end - Character.charCount(codePoint);
        boolean before = start > 0 && Character.isLetter(text.codePointBefore(start));
        boolean after = end < text.length() && Character.isLetter(text.codePointAt(end));
        return !before && !after;
    }

    private static int latinWords(String text) {
        Matcher matcher = WORD.matcher(text);
        int words = 0;
        while (matcher.find()) {
            words++;
        }
        return words;
    }

    /** Digits and punctuation are the same everywhere; full-width ones are typed on Chinese keyboards. */
    private static Language withoutLetters(String text) {
        boolean fullWidth =
                text.codePoints().anyMatch(c -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E));
        return fullWidth || APPLAUSE.matcher(text).matches() ? Language.ZH : Language.OTHER;
    }

    private static Language latinLanguage(String text) {
        int words = 0;
        int english = 0;
        int[] others = new int[OTHERS.size()];
        Set<String>[] lists = lists();
        Matcher matcher = WORD.matcher(text.replace('’', '\'').toLowerCase(Locale.ROOT));
        int accented = 0;
        Set<String> seen = new HashSet<>();
        while (matcher.find()) {
            String word = matcher.group();
            words++;
            english += ENGLISH.contains(word) ? 1 : 0;
            accented += word.chars().anyMatch(c -> c > 0x7F) ? 1 : 0;
            boolean repeated = !seen.add(word); // ooh la la la is no French
            for (int l = 0; !repeated && l < lists.length; l++) {
                others[l] += lists[l].contains(word) ? 1 : 0;
            }
        }
        int most = java.util.Arrays.stream(others).max().orElse(0);
        boolean other = most > english && (most >= 2 || accented > 0 || words <= 3);
        boolean strange = english == 0 && most == 0 && accented * 3 > words;
        return other || strange ? Language.OTHER : Language.EN;
    }

    @SuppressWarnings("unchecked") // arrays of generic types can't be made otherwise
    private static Set<String>[] lists() {
        return OTHERS.values().toArray(Set[]::new);
    }
}
