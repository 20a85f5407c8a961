package io.zhiyin.text.head;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the heads look at in a statement beside its n-grams: its vector, how a whole review with these words would lean, how
 * long it is, and which cues it holds. Immutable, thread-safe.
 */
public final class StatementFeatures {
    private static final float CUE = 0.3f;

    private final TrainedHead leaning;
    private final Cues cues;

    /** @param leaning a head over whole texts and vectors of the same kind, whose last label is the positive one */
    public StatementFeatures(TrainedHead leaning, Cues cues) {
        this.leaning = leaning;
        this.cues = cues;
    }

    /** Of a statement's words and its pooled vector. */
    public float[] of(String words, float[] vector) {
        float[] features = Arrays.copyOf(vector, vector.length + 2 + cues.size());
        double[] lean = leaning.probabilities(words, vector);
        double positive = lean[lean.length - 1];
        double logit = StrictMath.log((positive + 1e-4) / (1 - positive + 1e-4));
        features[vector.length] = (float) (logit / 9.3 * 0.4);
        features[vector.length + 1] = (float) Math.min(0.3, 0.05 * StrictMath.log1p(words.length()));
        cues.write(words, CUE, features, vector.length + 2);
        return features;
    }

    /** The head that says how a whole review with these words would lean. */
    public TrainedHead leaning() {
        return leaning;
    }

    void write(DataOutputStream out) throws IOException {
        HeadFile.write(leaning, out);
        out.writeBoolean(cues.words());
        HeadFile.writeStrings(out, cues.groups());
    }

    static StatementFeatures read(DataInputStream in) throws IOException {
        TrainedHead leaning = HeadFile.read(in);
        boolean words = in.readBoolean();
        return new StatementFeatures(leaning, new Cues(HeadFile.readStrings(in), words));
    }
}
