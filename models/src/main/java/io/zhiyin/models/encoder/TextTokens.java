package io.zhiyin.models.encoder;

import io.zhiyin.text.Span;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The token numbers that a base model sees for a text, for those who train it. Thread-safe. */
public final class TextTokens implements AutoCloseable {
    private final Tokenizer tokenizer;

    private TextTokens(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** With the tokenizer of a base model on the class path. */
    public static TextTokens of(BaseModel base) throws IOException {
        String name = "/" + base.modelName() + "-tokenizer.json";
        try (InputStream json = TextTokens.class.getResourceAsStream(name)) {
            if (json == null) {
                throw new FileNotFoundException(name.substring(1) + " is not on the class path");
            }
            return new TextTokens(Tokenizer.load(json));
        }
    }

    /**
     * A text's tokens between the opening and the closing one; of a text with more, the first.
     *
     * @param most how many at most, those two included; at least 3
     */
    public long[] framed(String text, int most) {
        return framed(tokenizer.tokens(text), most);
    }

    /**
     * The same, with the tokens of some spans.
     *
     * @return the tokens, and for each span from which to which it reaches, counting the opening one as 0; empty for a span
     *     that begins behind the last token or holds none
     */
    public Framed framed(String text, List<Span> spans, int most) {
        Tokens tokens = tokenizer.tokens(text);
        long[] ids = framed(tokens, most);
        return new Framed(
                ids,
                spans.stream().map(span -> range(tokens, span, ids.length - 1)).toList());
    }

    /** Token numbers, and the tokens of each span that was asked for, the end not included. */
    public record Framed(long[] ids, List<Optional<Span>> ranges) {
        public Framed {
            ranges = List.copyOf(ranges);
        }
    }

    private static Optional<Span> range(Tokens tokens, Span span, int closing) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < tokens.size() && i + 1 < closing; i++) {
            if (tokens.starts()[i] < span.end() && tokens.ends()[i] > span.start()) {
                from = from < 0 ? i + 1 : from;
                to = i + 2;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private long[] framed(Tokens tokens, int most) {
        if (most < 3) {
            throw new IllegalArgumentException("a framed text has at least 3 tokens, was given " + most);
        }
        long[] ids = tokens.ids();
        int size = Math.min(ids.length, most - 2);
        long[] framed = Arrays.copyOf(new long[] {tokenizer.first()}, size + 2);
        System.arraycopy(ids, 0, framed, 1, size);
        framed[size + 1] = tokenizer.last();
        return framed;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
