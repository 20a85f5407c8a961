package io.zhiyin.server.evaluate;

import io.zhiyin.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Praising and blaming words of one language; a negation shortly before one turns it around. Chinese is scanned for the
 * longest known word at each place, other texts are cut into words.
 */
final class Lexicon {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}']*|[.!?;,]");
    private static final int NEGATION_REACH = 3;
    private static final int LONGEST = 6;

    private enum Tone {
        POSITIVE,
        NEGATIVE,
        NEGATION
    }

    private final Map<String, Tone> words = new HashMap<>();
    private final boolean chinese;

    private Lexicon(boolean chinese) {
        this.chinese = chinese;
        for (String line : Resources.lines(chinese ? "lexicon-zh.txt" : "lexicon-en.txt")) {
            int colon = line.indexOf(':');
            Tone tone = switch (line.substring(0, colon)) {
                case "positive" -> Tone.POSITIVE;
                case "negative" -> Tone.NEGATIVE;
                default -> Tone.NEGATION;
            };
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                words.put(word, tone);
            }
        }
    }

    static Lexicon of(Language language) {
        return new Lexicon(language == Language.ZH);
    }

    /** Praising words less blaming ones. */
    int score(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        List<String> pieces = chinese ? scanned(plain) : cut(plain);
        int score = 0;
        int lastNegation = -NEGATION_REACH - 1;
        for (int i = 0; i < pieces.size(); i++) {
            Tone tone = words.get(pieces.get(i));
            if (pieces.get(i).length() == 1 && !Character.isLetter(pieces.get(i).charAt(0))) {
                lastNegation = -NEGATION_REACH - 1;
            } else if (tone == Tone.NEGATION) {
                lastNegation = i;
            } else if (tone != null) {
                int sign = tone == Tone.POSITIVE ? 1 : -1;
                score += i - lastNegation <= NEGATION_REACH ? -sign : sign;
            }
        }
        return score;
    }

    private List<String> scanned(String text) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int length = Math.min(LONGEST, text.length() - i);
            while (length > 1 && !words.containsKey(text.substring(i, i + length))) {
                length--;
            }
            pieces.add(text.substring(i, i + length));
            i += length;
        }
        return pieces;
    }

    private static List<String> cut(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
