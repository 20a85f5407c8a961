package io.zhiyin.text.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GramsTest {
    @Test
    void widthAndSizeOfLettersMakeNoDifference() {
        assertThat(Grams.zh().of("ＩＰｈｏｎｅ　很好！")).isEqualTo(Grams.zh().of("iphone 很好!"));
    }

    @Test
    void oneRedactedPhoneIsLikeAnother() {
        assertThat(Grams.zh().of("打[手机号:7f3a]没人接")).isEqualTo(Grams.zh().of("打[手机号:01bc]没人接"));
    }

    @Test
    void howASignIsDrawnMakesNoDifference() {
        assertThat(Grams.en().of("don’t like it ❤️👍🏽")).isEqualTo(Grams.en().of("don't like it ❤👍"));
    }

    @Test
    void gramsAreSortedAndDistinct() {
        int[] grams = Grams.en().of("good good good quality");
        for (int i = 1; i < grams.length; i++) {
            assertThat(grams[i]).isGreaterThan(grams[i - 1]);
        }
    }

    @Test
    void orderOfSignsCounts() {
        assertThat(Grams.zh().of("好不")).isNotEqualTo(Grams.zh().of("不好"));
        assertThat(Grams.en().of("not good")).isNotEqualTo(Grams.en().of("good not"));
    }

    @Test
    void anEmptyTextHasOnlyItsBorders() {
        assertThat(Grams.zh().of("")).hasSizeLessThan(4);
    }
}
