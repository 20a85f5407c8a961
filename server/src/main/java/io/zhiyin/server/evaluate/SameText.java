package io.zhiyin.server.evaluate;

import io.zhiyin.hash.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts count as the same: equal in NFKC and small letters, whatever their white space. */
final class SameText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private SameText() {}

    static String key(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(normal).replaceAll(" ").strip();
    }

    /** A place in [0, 1) that depends on the text alone, evenly spread. */
    static double place(String key) {
        return (Sha256.bits(key) >>> 11) * 0x1.0p-53;
    }
}
