package io.zhiyin.text.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CuesTest {
    @Test
    void findsPiecesOfEveryGroupInOneWalk() {
        Cues cues = new Cues(List.of("small: 偏小|小一码|挤脚", "slow: 太慢|慢死", "wish: 要是…就好"), false);
        assertThat(written(cues, "鞋子偏小，挤脚，物流太慢")).containsExactly(1.25f, 1, 0);
        assertThat(written(cues, "要是再大一点就好了")).containsExactly(0, 0, 1);
        assertThat(written(cues, "要是再大一点点一点点一点点一点点也许也就好了")).containsExactly(0, 0, 0);
        assertThat(written(cues, "很好")).containsExactly(0, 0, 0);
    }

    @Test
    void englishPiecesAreWholeWords() {
        Cues cues = new Cues(List.of("tear: rip|rips|fell apart", "many: !"), true);
        assertThat(written(cues, "a rip here")).containsExactly(1, 0);
        assertThat(written(cues, "crisp, strip, RIP!!")).containsExactly(1, 1.25f);
        assertThat(written(cues, "it FELL  apart")).containsExactly(1, 0);
    }

    @Test
    void piecesThatOverlapCountOnce() {
        Cues cues = new Cues(List.of("good: 很好|很好看|好看"), false);
        assertThat(written(cues, "很好看")).containsExactly(1);
        assertThat(written(cues, "很好看好看很好")).containsExactly(1.5f);
    }

    @Test
    void knowsTheOneGroupThatOccurs() {
        Cues cues = new Cues(List.of("a: 香", "b: 甜"), false);
        assertThat(cues.only("真香")).isEqualTo(OptionalInt.of(0));
        assertThat(cues.only("又香又甜")).isEmpty();
        assertThat(cues.only("一般")).isEmpty();
    }

    @Test
    void findsWhatASearchForEachPieceFinds() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> pieces = random.ints(6, 1, 4)
                    .mapToObj(length -> letters(random, length))
                    .toList();
            Cues cues = new Cues(
                    List.of(
                            "x: " + String.join("|", pieces.subList(0, 3)),
                            "y: " + String.join("|", pieces.subList(3, 6))),
                    false);
            String text = letters(random, 20);
            float[] written = written(cues, text);
            assertThat(written[0] > 0)
                    .as("%s in %s", pieces, text)
                    .isEqualTo(pieces.subList(0, 3).stream().anyMatch(text::contains));
            assertThat(written[1] > 0).isEqualTo(pieces.subList(3, 6).stream().anyMatch(text::contains));
        }
    }

    @Test
    void saysWhichGroupIsNone() {
        assertThatThrownBy(() -> new Cues(List.of("a: x", "b:"), true)).hasMessageContaining("group 2");
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static float[] written(Cues cues, String text) {
        float[] into = new float[cues.size()];
        cues.write(text, 1, into, 0);
        return into;
    }
}
