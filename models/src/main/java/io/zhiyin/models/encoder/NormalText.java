package io.zhiyin.models.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the tokenizers want it (NFKC, lower case, no accents on Latin letters, pictographs set apart by spaces), with the
 * place of each of its code points in the original. Every original code point is mapped by itself, so that places stay exact.
 */
final class NormalText {
    private final StringBuilder text;
    private int[] places; // of code point i: where its original code point starts
    private int[] ends;
    private int size;

    private NormalText(int capacity) {
        text = new StringBuilder(capacity + 8);
        places = new int[capacity + 8];
        ends = new int[capacity + 8];
    }

    static NormalText of(String original) {
        NormalText result = new NormalText(original.length());
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            result.map(codePoint, i, end);
            i = end;
        }
        return result;
    }

    String text() {
        return text.toString();
    }

    /** Where the code point with this index starts in the original, in UTF-16 units. */
    int start(int codePointIndex) {
        return places[codePointIndex];
    }

    /** Where the code point with this index ends in the original, in UTF-16 units. */
    int end(int codePointIndex) {
        return ends[codePointIndex];
    }

    private void map(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            add(Character.toLowerCase(codePoint), start, end);
        } else if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            add(codePoint, start, end);
        } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            add(' ', start, end); // half a character, from a text that was cut carelessly
        } else if (isPictograph(codePoint)) {
            // the tokenizers cut words at white space and punctuation only: "great😀" would be one unknown word
            add(' ', start, end);
            add(codePoint, start, end);
            add(' ', start, end);
        } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
            spelledOut(codePoint).codePoints().forEach(c -> add(c, start, end));
        }
    }

    private static boolean isPictograph(int codePoint) {
        return codePoint > 0xFFFF || (codePoint >= 0x2600 && codePoint <= 0x27BF);
    }

    private static String spelledOut(int codePoint) {
        String letter = Character.toString(codePoint);
        boolean latin = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
        String normal = Normalizer.normalize(letter, latin ? Normalizer.Form.NFKD : Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return latin ? normal.replaceAll("\\p{Mn}", "") : normal;
    }

    private void add(int codePoint, int start, int end) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        text.appendCodePoint(codePoint);
        places[size] = start;
        ends[size++] = end;
    }
}
