package io.zhiyin.text.redaction;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Turns personal data into keyed pseudonyms, the same for the same thing, and knows its own tokens again. Thread-safe.
 *
 * <p>A token carries six hexadecimal digits of pseudonym and two that prove it was made with this key. Six tell 16.7 million
 * things apart: among 1,000 different phone numbers a collision has probability .03, among 10,000 about three pairs fall
 * together, which costs a merged count and reveals nothing. The proof keeps a text that merely looks like a token, such as
 * {@code [QQ:12345678]}, from passing as redacted.
 */
final class Pseudonyms {
    private static final int NAME_DIGITS = 6;
    private static final int PROOF_DIGITS = 2;
    private static final int TOKEN_DIGITS = NAME_DIGITS + PROOF_DIGITS;
    private static final int ID_DIGITS = 16;
    private static final int LONGEST_LABEL = 8;

    private final Mac prototype;
    private final Map<String, PersonalData> kinds = new HashMap<>();

    Pseudonyms(RedactionKey key) {
        prototype = key.mac();
        for (PersonalData kind : PersonalData.values()) {
            kinds.put(kind.label(true), kind);
            kinds.put(kind.label(false), kind);
        }
    }

    String token(PersonalData kind, String canonical, boolean inChinese) {
        // one purpose for both sorts of telephone: the same number has the same digits however it was recognised
        String purpose = kind == PersonalData.LANDLINE ? PersonalData.PHONE.code() : kind.code();
        String name = hash(purpose, canonical).substring(0, NAME_DIGITS);
        return "[" + kind.label(inChinese) + ":" + name + proof(name) + "]";
    }

    /** An id's pseudonym: a prefix and {@value #ID_DIGITS} hexadecimal digits. */
    String id(String prefix, String value) {
        return prefix + hash(prefix, value).substring(0, ID_DIGITS);
    }

    /** The token that starts at this place, if there is one and it was made with this key. */
    Optional<Marked> tokenAt(String text, int start) {
        int colon = colon(text, start);
        int end = colon + 1 + TOKEN_DIGITS;
        if (colon < 0 || end >= text.length() || text.charAt(end) != ']') {
            return Optional.empty();
        }
        PersonalData kind = kinds.get(text.substring(start + 1, colon));
        String digits = text.substring(colon + 1, end);
        if (kind == null || !digits.endsWith(proof(digits.substring(0, NAME_DIGITS)))) {
            return Optional.empty();
        }
        return Optional.of(new Marked(start, end + 1, kind, ""));
    }

    private static int colon(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int i = start + 1; i < limit; i++) {
            if (text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private String proof(String name) {
        return hash("proof", name).substring(0, PROOF_DIGITS);
    }

    private String hash(String purpose, String value) {
        try {
            Mac mac = (Mac) prototype.clone();
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java runtime must offer an HMAC that can be copied", e);
        }
    }
}
