package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WindowsTest {
    @Test
    void aShortTextIsOneWindow() {
        assertThat(Windows.of(letters(10), List.of(), 10)).containsExactly(new Windows.Window(0, 10));
    }

    @Test
    void aTextWithoutTokensIsOneEmptyWindow() {
        assertThat(Windows.of(letters(0), List.of(), 10)).containsExactly(new Windows.Window(0, 0));
    }

    @Test
    void cutsWhereASpanBegins() {
        List<Span> spans = List.of(new Span(0, 7), new Span(7, 25));
        assertThat(Windows.of(letters(25), spans, 10))
                .containsExactly(new Windows.Window(0, 7), new Windows.Window(7, 17), new Windows.Window(17, 25));
    }

    @Test
    void aBorderTooFarBackIsNotWorthHalfAWindow() {
        assertThat(Windows.of(letters(15), List.of(new Span(0, 2), new Span(2, 15)), 10))
                .containsExactly(new Windows.Window(0, 10), new Windows.Window(10, 15));
    }

    /** A text in which each token is one character. */
    private static Tokens letters(int size) {
        return new Tokens(
                new long[size],
                IntStream.range(0, size).toArray(),
                IntStream.rangeClosed(1, size).toArray());
    }
}
