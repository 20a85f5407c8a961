package io.zhiyin.server.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < 8; i++) {
                bits = bits << 8 | (hash[i] & 0xFF);
            }
            return (bits >>> 11) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
