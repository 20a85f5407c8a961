package io.zhiyin.text.head;

import io.zhiyin.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * All heads of one language: how a whole review leans, and what a statement speaks of, does, leans to and says about buying.
 * The review head takes the text's vector followed by the vector of the whole text as one span; the others take the
 * {@link #features} of a statement's words and span vector.
 *
 * @param space the vector space that the heads were trained in; they refuse any other
 * @param review over whole texts: negative or positive
 * @param aspect over statements: a leaf of the shop taxonomy
 * @param kind over statements: a code of {@link io.zhiyin.text.Kind}
 * @param polarity over statements: a code of {@link io.zhiyin.text.Polarity}
 * @param intent over statements: a code of {@link io.zhiyin.text.Intent}
 */
public record LanguageHeads(
        String space,
        StatementFeatures features,
        TrainedHead review,
        TrainedHead aspect,
        TrainedHead kind,
        TrainedHead polarity,
        TrainedHead intent) {
    /** In UTF-16 units: of a longer statement the full stop stays. */
    private static final int FEW_SIGNS = 8;

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(space);
        features.write(out);
        for (TrainedHead head : new TrainedHead[] {review, aspect, kind, polarity, intent}) {
            HeadFile.write(head, out);
        }
    }

    public static LanguageHeads read(DataInputStream in) throws IOException {
        String space = in.readUTF();
        StatementFeatures features = StatementFeatures.read(in);
        return new LanguageHeads(
                space,
                features,
                HeadFile.read(in),
                HeadFile.read(in),
                HeadFile.read(in),
                HeadFile.read(in),
                HeadFile.read(in));
    }

    /** A short hash over all of it. */
    public String version() {
        MessageDigest digest = Sha256.digest();
        try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(new ByteArrayOutputStream(), digest))) {
            write(out);
        } catch (IOException e) {
            throw new IllegalStateException("hashing in memory can't fail", e);
        }
        return Sha256.hex(digest.digest(), 8);
    }

    /**
     * The words of a statement as the heads are to be asked: 不喜欢。 says no more than 不喜欢, though of so few signs the last weighs
     * much. Three dots, or the full stop of a longer statement, stay.
     */
    public static String words(String words) {
        int last = words.length() - 1;
        boolean ends = last > 0
                && words.length() <= FEW_SIGNS
                && isFullStop(words.charAt(last))
                && !isFullStop(words.charAt(last - 1));
        return ends ? words.substring(0, last) : words;
    }

    private static boolean isFullStop(char sign) {
        return sign == '。' || sign == '.' || sign == '．';
    }
}
