package io.zhiyin.bench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecombinerTest {
    private static final List<String> TEXTS =
            List.of("电池用了两天就没电了，客服一直不回消息。", "很好", "物流比上次快多了，包装也严实，下次还会再买。", "the zipper broke after a week, sadly");

    private static List<String> made(long seed, int count) {
        Recombiner recombiner = new Recombiner(TEXTS, seed);
        return Stream.generate(recombiner::next).limit(count).toList();
    }

    @Test
    void makesTheSameTextsFromTheSameSeed() {
        assertThat(made(1, 200)).isEqualTo(made(1, 200));
        assertThat(made(1, 200)).isNotEqualTo(made(2, 200));
    }

    @Test
    void makesNoTextTwice() {
        assertThat(new HashSet<>(made(3, 2000))).hasSize(2000);
        Recombiner alone = new Recombiner(List.of("好"), 1);
        assertThat(Stream.generate(alone::next).limit(4)).containsExactly("好", "好，好", "好，好，好", "好，好，好，好");
    }

    @Test
    void refusesTextsThatSayNothing() {
        assertThatThrownBy(() -> new Recombiner(List.of("！！"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing to recombine");
    }
}
