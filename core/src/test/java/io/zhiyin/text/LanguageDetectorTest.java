package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            质量很好 | ZH
            好 | ZH
            iPhone 15 Pro Max 很流畅 | ZH
            這件衣服很漂亮 | ZH
            １２３，！ | ZH
            用了app，very good | ZH
            Great quality | EN
            ok | EN
            Meh | EN
            I love my 华为 phone and use it every day | EN
            runs small | EN
            Nice dress, très chic but too tight for me | EN
            とても良い商品です | OTHER
            品質が良いです | OTHER
            정말 좋아요 | OTHER
            Очень хорошее качество | OTHER
            جودة ممتازة | OTHER
            Sehr gute Qualität und schnell geliefert | OTHER
            Très bon produit je recommande | OTHER
            Muy buena calidad y llegó rápido | OTHER
            Produto muito bom e chegou rápido | OTHER
            Barang bagus dan pengiriman cepat | OTHER
            👍👍👍 | OTHER
            666 | ZH
            6666！！ | ZH
            66 dollars | EN
            10/10 | OTHER
            很喜欢(๑•̀ㅂ•́)و✧ | ZH
            不错ヽ(○^㉨^)ﾉ♪ | ZH
            (≧▽≦) | OTHER
            (づ￣3￣)づ喜欢 | ZH
            no complaints | EN
            no wobble, no gaps, drawers glide like they should | EN
            super soft | EN
            super cute!! | EN
            non-stick | EN
            No me gusta nada | OTHER
            non mi piace | OTHER
            gefällt mir nicht | OTHER
            ... | OTHER
            [手机号:7f3a] called me about the return | EN
            [PHONE:7f3a01] 打不通 | ZH
            """)
    void tellsWhatATextIsWrittenIn(String text, Language language) {
        assertThat(new LanguageDetector().detect(text)).isEqualTo(language);
    }
}
