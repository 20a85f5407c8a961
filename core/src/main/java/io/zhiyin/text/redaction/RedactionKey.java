package io.zhiyin.text.redaction;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The shop's secret from which all pseudonyms are made: {@value #BYTES} bytes for HMAC-SHA-256. Whoever has it can test
 * whether a known phone number occurs, so it is kept outside the data. Immutable and thread-safe.
 */
public final class RedactionKey {
    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private RedactionKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a redaction key has " + BYTES + " bytes, came " + secret.length);
        }
        this.secret = secret.clone();
    }

    public static RedactionKey of(byte[] secret) {
        return new RedactionKey(secret);
    }

    /** Reads what {@link #toHex()} wrote; white space around it does not count. */
    public static RedactionKey ofHex(String hex) {
        try {
            return new RedactionKey(HexFormat.of().parseHex(hex.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a redaction key is written as " + 2 * BYTES
                    + " hexadecimal digits; the text given is not"); // no cause: it quotes
        }
    }

    /** A new key that nobody can guess. */
    public static RedactionKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new RedactionKey(secret);
    }

    /** The secret itself, for the key file alone. */
    public String toHex() {
        return HexFormat.of().formatHex(secret);
    }

    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime must offer " + ALGORITHM, e);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "RedactionKey";
    }
}
