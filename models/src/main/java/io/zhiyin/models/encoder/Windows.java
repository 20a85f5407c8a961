package io.zhiyin.models.encoder;

import io.zhiyin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text's tokens into windows that the model can take, at borders of spans where there are any. */
final class Windows {
    /** The model takes 512 tokens, two of which open and close the window. */
    static final int LONGEST = 510;

    /** A piece of a text's tokens: from, up to and not including, to. */
    record Window(int from, int to) {
        int size() {
            return to - from;
        }
    }

    private Windows() {}

    static List<Window> of(Tokens tokens, List<Span> spans, int longest) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        do {
            int to = tokens.size() - from <= longest ? tokens.size() : cut(tokens, spans, from, from + longest);
            windows.add(new Window(from, to));
            from = to;
        } while (from < tokens.size());
        return windows;
    }

    /** The last token that opens a span, unless that would leave the window less than half full. */
    private static int cut(Tokens tokens, List<Span> spans, int from, int limit) {
        for (int i = limit; i > from + (limit - from) / 2; i--) {
            int previousEnd = tokens.ends()[i - 1];
            int start = tokens.starts()[i];
            if (spans.stream().anyMatch(span -> span.start() >= previousEnd && span.start() <= start)) {
                return i;
            }
        }
        return limit;
    }
}
