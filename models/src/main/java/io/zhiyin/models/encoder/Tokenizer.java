package io.zhiyin.models.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The word-piece tokenizer of a base model, with places that count the original text's UTF-16 units. Thread-safe. */
final class Tokenizer implements AutoCloseable {
    private final HuggingFaceTokenizer tokenizer;
    private final long first;
    private final long last;

    private Tokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
        long[] frame = tokenizer.encode("", true, false).getIds();
        first = frame[0];
        last = frame[frame.length - 1];
    }

    static Tokenizer load(InputStream json) throws IOException {
        // the library reports its use to its makers when it runs in their cloud: nothing here may call out
        System.setProperty("OPT_OUT_TRACKING", "true");
        return new Tokenizer(HuggingFaceTokenizer.newInstance(
                json, Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "false")));
    }

    /** The token that opens every window. */
    long first() {
        return first;
    }

    /** The token that closes every window. */
    long last() {
        return last;
    }

    Tokens tokens(String text) {
        NormalText normal = NormalText.of(text);
        Encoding encoding = tokenizer.encode(normal.text(), false, false);
        CharSpan[] spans = encoding.getCharTokenSpans(); // they count code points
        int[] starts = new int[spans.length];
        int[] ends = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            starts[i] = normal.start(spans[i].getStart());
            ends[i] = normal.end(spans[i].getEnd() - 1);
        }
        return new Tokens(encoding.getIds(), starts, ends);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
