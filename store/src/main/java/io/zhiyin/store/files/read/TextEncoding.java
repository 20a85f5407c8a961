package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text document, decided by strict decoding of all its bytes. A document that is UTF-8 but for a few bytes
 * is UTF-8; those bytes become U+FFFD and are named with their rows.
 *
 * @param broken how many places do not decode
 */
record TextEncoding(Charset charset, boolean byteOrderMark, long broken) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes lost here and there break a pair each, and in a short file that is a large share. */
    private static final int HARMLESS_BREAKS = 5;

    /** In a short file a few control characters are a large share, and still no sign of a binary file. */
    private static final int HARMLESS_CONTROLS = 3;

    /** The commonest characters of modern Chinese; some 15–25 % of any review are these. */
    private static final String COMMONEST = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里好很没都还用家买给";

    static TextEncoding of(Survey survey) throws Unreadable {
        byte[] head = survey.head();
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, true, survey.utf8Broken);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) { // begins as UTF-16 does, so it is asked first
            return new TextEncoding(UTF_32LE, true, survey.bytes % 4);
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_32BE, true, survey.bytes % 4);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, true, survey.bytes % 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, true, survey.bytes % 2);
        }
        long even = survey.nulsByParity[0];
        long odd = survey.nulsByParity[1];
        if (Math.max(even, odd) * 100 >= survey.bytes && Math.max(even, odd) > 2 * Math.min(even, odd)) {
            Charset wide = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            if (isPlausible(new String(head, 0, head.length & ~1, wide))) {
                return new TextEncoding(wide, false, survey.bytes % 2);
            }
        }
        if ((even + odd + survey.controls - HARMLESS_CONTROLS) * 50 > survey.bytes) {
            throw new Unreadable("binary-file");
        }
        return ofSingleBytes(survey);
    }

    /** Whether nearly all characters are of scripts that shops' customers write. */
    private static boolean isPlausible(String text) {
        long usual = text.chars()
                .filter(c -> (c >= 0x20 && c < 0x250)
                        || (c >= 0x3000 && c <= 0x9FFF)
                        || (c >= 0xFF00 && c <= 0xFFEF)
                        || (c >= 0x2010 && c <= 0x27BF)
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c == '\n'
                        || c == '\r'
                        || c == '\t')
                .count();
        return usual * 10 >= text.length() * 9L;
    }

    private static TextEncoding ofSingleBytes(Survey survey) throws Unreadable {
        // chance makes pairs look like UTF-8 far more easily than longer sequences
        if (survey.utf8Broken == 0 || survey.utf8Pairs + 3 * survey.utf8Longer >= 2 * survey.utf8Broken) {
            return new TextEncoding(StandardCharsets.UTF_8, false, survey.utf8Broken);
        }
        if (looksChinese(survey)) {
            return new TextEncoding(GB18030, false, survey.gbBroken);
        }
        if (survey.longHighRuns * 20 <= survey.highRuns && survey.highBytes * 7 <= survey.bytes) {
            return new TextEncoding(WINDOWS_1252, false, 0);
        }
        throw new Unreadable("wrong-encoding");
    }

    private static boolean looksChinese(Survey survey) {
        if (survey.gbPairs == 0
                || survey.gbBroken * 50 > survey.gbPairs + 50 * HARMLESS_BREAKS
                || survey.gbCommonPairs * 4 < survey.gbPairs * 3) {
            return false;
        }
        String sample = new String(survey.gbSample(), GB18030);
        long characters = sample.codePoints().filter(Character::isIdeographic).count();
        long commonest =
                sample.codePoints().filter(c -> COMMONEST.indexOf(c) >= 0).count();
        return characters > 0 && (characters < 200 || commonest * 20 >= characters);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character takes at least two bytes, so that counts of bytes say nothing about lines. */
    boolean isWide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The name a person knows it by. */
    Sentence title() {
        return Sentence.of(byteOrderMark ? "encoding.marked" : "encoding", charset.name());
    }

    /** The document's text; what does not decode becomes U+FFFD, a byte order mark is passed over. */
    Reader read(Document document) throws IOException {
        return new InputStreamReader(
                document.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** The first characters of the document. */
    String decode(byte[] head) {
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
