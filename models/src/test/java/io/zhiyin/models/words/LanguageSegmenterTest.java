package io.zhiyin.models.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.Word;
import io.zhiyin.text.Word.PartOfSpeech;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LanguageSegmenterTest {
    private static final LanguageSegmenter SEGMENTER = new LanguageSegmenter();

    @Test
    void tellsChinesePartsOfSpeech() {
        assertThat(parts("拉链用了两次就坏了")).contains("拉链/NOUN", "坏/ADJECTIVE", "了/FUNCTION");
        assertThat(parts("客服态度很差,物流太慢!"))
                .contains("客服/NOUN", "态度/NOUN", "差/ADJECTIVE", "物流/NOUN", "慢/ADJECTIVE", "!/PUNCTUATION");
    }

    @Test
    void tellsEnglishPartsOfSpeech() {
        assertThat(parts("The zipper broke after two days, and it doesn't close."))
                .contains(
                        "zipper/NOUN",
                        "broke/VERB",
                        "the/FUNCTION".replace("the", "The"),
                        "two/NUMBER",
                        "doesn't/FUNCTION");
        assertThat(parts("I love the soft fabric")).contains("love/VERB", "soft/ADJECTIVE", "fabric/NOUN");
    }

    @Test
    void keepsModelNumbersInMixedTextWhole() {
        assertThat(parts("iPhone15的电池不耐用")).anyMatch(part -> part.startsWith("iPhone15/"));
    }

    @Test
    void givesExactSpansForAnyText() {
        String signs = "好差a B1,。!😀👨‍👩‍👧 \t\n1.5kg质量[手机号:7f3a]don't—「」é";
        int[] points = signs.codePoints().toArray();
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2000; round++) {
            String text = IntStream.range(0, random.nextInt(1, 30))
                    .mapToObj(i -> Character.toString(points[random.nextInt(points.length)]))
                    .collect(Collectors.joining());
            int end = 0;
            for (Word word : SEGMENTER.segment(text)) {
                assertThat(word.span().start())
                        .as("seed %s, text %s", seed, text)
                        .isGreaterThanOrEqualTo(end);
                assertThat(word.span().of(text)).as("seed %s", seed).isEqualTo(word.text());
                end = word.span().end();
            }
        }
    }

    @Test
    void leavesNothingOfAnEmptyText() {
        assertThat(SEGMENTER.segment("")).isEmpty();
        assertThat(SEGMENTER.segment(" \n\t ")).isEmpty();
    }

    @Test
    void isNoNameWhatIsAnOrdinaryWord() {
        assertThat(SEGMENTER.segment("衣服很好看").stream().map(Word::partOfSpeech)).doesNotContain(PartOfSpeech.NAME);
    }

    private static List<String> parts(String text) {
        return SEGMENTER.segment(text).stream()
                .map(word -> word.text() + "/" + word.partOfSpeech())
                .toList();
    }
}
