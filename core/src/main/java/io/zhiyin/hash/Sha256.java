package io.zhiyin.hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has: of texts as UTF-8, whole or its beginning. */
public final class Sha256 {
    private Sha256() {}

    /** A digest to be fed part by part; for one thread. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The 32 bytes of a text. */
    public static byte[] of(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first 64 bits: two of a billion texts are alike by chance once in forty times. */
    public static long bits(String text) {
        return ByteBuffer.wrap(of(text)).getLong();
    }

    /**
     * The first bytes of a hash in hexadecimal digits, two a byte.
     *
     * @throws IndexOutOfBoundsException if the hash has fewer
     */
    public static String hex(byte[] hash, int bytes) {
        return HexFormat.of().formatHex(hash, 0, bytes);
    }
}
