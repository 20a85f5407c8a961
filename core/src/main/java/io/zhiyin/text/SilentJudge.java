package io.zhiyin.text;

import java.util.Collections;
import java.util.List;

/** A judge for languages that no head was trained on: it names no label at all, so nothing it says is ever counted. */
public final class SilentJudge implements Judge {
    private static final Labels NOTHING = new Labels(
            unknown(AspectId.OVERALL),
            unknown(Kind.FACT),
            unknown(Polarity.NEUTRAL),
            new Sentiment(0),
            unknown(Intent.NONE));

    @Override
    public String version() {
        return "silent";
    }

    @Override
    public Judgement judge(String text, List<Span> statements, TextEncoder.Encoded vectors) {
        return new Judgement(unknown(Polarity.NEUTRAL), Collections.nCopies(statements.size(), NOTHING));
    }

    private static <T> Graded<T> unknown(T guess) {
        return new Graded<>(guess, 0, true);
    }
}
