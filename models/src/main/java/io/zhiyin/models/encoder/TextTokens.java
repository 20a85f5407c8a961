package io.zhiyin.models.encoder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

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
        if (most < 3) {
            throw new IllegalArgumentException("a framed text has at least 3 tokens, was given " + most);
        }
        long[] ids = tokenizer.tokens(text).ids();
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
