package io.zhiyin.text;

import java.util.List;

/**
 * Turns texts into vectors: one for the whole text and one for each span asked for, pooled over the token vectors of that
 * span in the context of the whole text. A text's vectors never depend on its neighbours in the list. Thread-safe.
 */
public interface TextEncoder extends AutoCloseable {
    /** A text and the spans of it that get a vector of their own; spans must lie inside the text. */
    record Request(String text, List<Span> spans) {
        public Request {
            spans = List.copyOf(spans);
        }
    }

    /** The vectors of one request: the whole text's, and one for each span in the same order. All have length 1. */
    record Encoded(Embedding text, List<Embedding> spans) {
        public Encoded {
            spans = List.copyOf(spans);
        }
    }

    /** The name of the vector space: a hash of the model's weights and of how the vectors are pooled. */
    String space();

    int dimensions();

    /** Encodes every request, in order. Texts beyond the model's length are encoded window by window. */
    List<Encoded> encode(List<Request> requests);

    @Override
    void close();
}
