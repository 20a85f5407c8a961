package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CachingTextEncoderTest {
    private final WordHashEncoder inner = new WordHashEncoder(8);
    private final CachingTextEncoder encoder = new CachingTextEncoder(inner, 3 * 8);

    @Test
    void aTextThatOccursAgainIsNotComputedAgain() {
        TextEncoder.Encoded first = encoder.encode(List.of(request("好"))).get(0);
        assertThat(encoder.encode(List.of(request("好"), request("差"))).get(0)).isSameAs(first);
        assertThat(inner.encodedTexts()).isEqualTo(2);
    }

    @Test
    void theSameTextWithOtherSpansIsAnotherRequest() {
        encoder.encode(List.of(request("质量好")));
        TextEncoder.Request spans = new TextEncoder.Request("质量好", List.of(new Span(0, 2)));
        assertThat(encoder.encode(List.of(spans)).get(0).spans()).hasSize(1);
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        encoder.encode(List.of(request("一"), request("二"), request("三")));
        encoder.encode(List.of(request("一")));
        encoder.encode(List.of(request("四")));
        assertThat(inner.encodedTexts()).isEqualTo(4);
        encoder.encode(List.of(request("一"), request("三"), request("四")));
        assertThat(inner.encodedTexts()).isEqualTo(4);
        encoder.encode(List.of(request("二")));
        assertThat(inner.encodedTexts()).isEqualTo(5);
    }

    private static TextEncoder.Request request(String text) {
        return new TextEncoder.Request(text, List.of());
    }
}
