package io.zhiyin.models.encoder;

import io.zhiyin.text.Embedding;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the token vectors of one text, window by window, into the vectors that were asked for: the opening token's for the
 * whole text (the mean over windows, weighted by their length), the mean over its tokens for each span. Not thread-safe.
 */
final class Pooling {
    /** Part of the vector space's name: another way of pooling is another space. */
    static final String VERSION = "cls+span-mean/1";

    private final Tokens tokens;
    private final List<Span> spans;
    private final double[] whole;
    private final double[][] sums;

    Pooling(Tokens tokens, List<Span> spans, int dimensions) {
        this.tokens = tokens;
        this.spans = spans;
        whole = new double[dimensions];
        sums = new double[spans.size()][dimensions];
    }

    /** Takes one window's vectors, which start at {@code offset} with the opening token's; windows come in order. */
    void add(Windows.Window window, FloatBuffer states, int offset) {
        int dimensions = whole.length;
        float[] state = new float[dimensions];
        states.get(offset, state);
        addTo(whole, state, Math.max(1, window.size()));
        for (int i = 0; i < window.size(); i++) {
            boolean read = false;
            for (int s = 0; s < sums.length; s++) {
                if (covers(spans.get(s), window.from() + i)) {
                    if (!read) {
                        states.get(offset + (i + 1) * dimensions, state);
                        read = true;
                    }
                    addTo(sums[s], state, 1);
                }
            }
        }
    }

    TextEncoder.Encoded result(String space) {
        Embedding text = unit(space, whole, whole);
        List<Embedding> pooled = new ArrayList<>(sums.length);
        for (double[] sum : sums) {
            pooled.add(unit(
                    space, sum, whole)); // a span without tokens, such as a lone control character, takes the text's
        }
        return new TextEncoder.Encoded(text, pooled);
    }

    private boolean covers(Span span, int token) {
        return tokens.starts()[token] < span.end() && tokens.ends()[token] > span.start();
    }

    private static void addTo(double[] sum, float[] state, int weight) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += weight * (double) state[d];
        }
    }

    private static Embedding unit(String space, double[] sum, double[] ifEmpty) {
        double norm = norm(sum);
        double[] source = norm > 0 ? sum : ifEmpty;
        double scale = norm > 0 ? norm : norm(ifEmpty);
        float[] values = new float[sum.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = (float) (source[d] / scale);
        }
        return new Embedding(space, values);
    }

    private static double norm(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
