package io.zhiyin.text.head;

import io.zhiyin.text.RedactedPiece;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The n-grams of a text, as sorted distinct hashes: runs of characters for Chinese; words, pairs of words and runs of
 * characters inside words for English. The text is compared in NFKC and small letters, with straight apostrophes, and
 * pictographs without colour of skin; a redacted piece counts as one sign.
 *
 * @param language which of the two ways, {@code zh} or {@code en}
 * @param longest the longest run of characters
 */
public record Grams(String language, int longest) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** How a pictograph is drawn, and the skin it is drawn with. */
    private static final Pattern DRAWING = Pattern.compile("[\\x{FE0E}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+|[^\\s\\p{L}\\p{N}']");

    public Grams {
        if (!language.equals("zh") && !language.equals("en")) {
            throw new IllegalArgumentException("n-grams are made for zh or en, was '" + language + "'");
        }
        if (longest < 1 || longest > 8) {
            throw new IllegalArgumentException("runs of 1 to 8 characters can be used, was " + longest);
        }
    }

    public static Grams zh() {
        return new Grams("zh", 4);
    }

    public static Grams en() {
        return new Grams("en", 5);
    }

    /** The distinct n-grams' hashes, ascending. */
    public int[] of(String text) {
        String plain = plain(text);
        Hashes hashes = new Hashes(plain.length() * longest + 16);
        if (language.equals("zh")) {
            addRuns(hashes, '^' + plain + '$', 1);
        } else {
            addWords(hashes, plain);
        }
        return hashes.distinct();
    }

    static String plain(String text) {
        String unredacted = text.indexOf('[') < 0
                ? text
                : RedactedPiece.PATTERN.matcher(text).replaceAll("\uE000$1");
        String normal = Normalizer.normalize(unredacted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = DRAWING.matcher(normal.replace('’', '\'')).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    private void addRuns(Hashes hashes, String text, int shortest) {
        for (int i = 0; i < text.length(); i++) {
            int hash = 0x811C9DC5;
            for (int n = 1; n <= longest && i + n <= text.length(); n++) {
                hash = (hash ^ text.charAt(i + n - 1)) * 0x01000193;
                if (n >= shortest) {
                    hashes.add(mixed(hash, n));
                }
            }
        }
    }

    private void addWords(Hashes hashes, String text) {
        var words = WORD.matcher(text);
        int previous = "^".hashCode();
        while (words.find()) {
            String word = words.group();
            int hash = word.hashCode();
            hashes.add(mixed(hash, 100));
            hashes.add(mixed(previous * 31 + hash, 101));
            previous = hash;
            if (word.length() > 1) {
                addRuns(hashes, ' ' + word + ' ', 2);
            }
        }
        hashes.add(mixed(previous * 31 + "$".hashCode(), 101));
    }

    /** Spreads a hash over all bits (the last step of MurmurHash3), so that different sorts of n-grams don't meet. */
    private static int mixed(int hash, int sort) {
        int h = hash + sort * 0x9E3779B9;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    private static final class Hashes {
        private int[] values;
        private int size;

        private Hashes(int capacity) {
            values = new int[capacity];
        }

        private void add(int hash) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = hash;
        }

        private int[] distinct() {
            Arrays.sort(values, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            return Arrays.copyOf(values, kept);
        }
    }
}
