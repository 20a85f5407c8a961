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
}
