package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenizerTest {
    private static Tokenizer zh;
    private static Tokenizer en;

    @BeforeAll
    static void load() throws IOException {
        zh = load("/bge-small-zh-v1.5-tokenizer.json");
        en = load("/bge-small-en-v1.5-tokenizer.json");
    }

    @AfterAll
    static void close() {
        zh.close();
        en.close();
    }

    private static Tokenizer load(String name) throws IOException {
        try (InputStream in = TokenizerTest.class.getResourceAsStream(name)) {
            return Tokenizer.load(Objects.requireNonNull(in));
        }
    }

    @Test
    void placesCountTheOriginalsUtf16Units() {
        assertThat(pieces(zh, "很好😀的手机")).containsExactly("很", "好", "😀", "的", "手", "机");
        assertThat(pieces(zh, "😀😀很好")).containsExactly("😀", "😀", "很", "好");
        assertThat(pieces(en, "great😀zippers")).containsExactly("great", "😀", "zipper", "s");
    }

    @Test
    void fullWidthSignsKeepTheirPlaces() {
        assertThat(pieces(zh, "用ｉＰｈｏｎｅ　好")).containsExactly("用", "ｉＰｈｏｎｅ", "好");
    }

    @Test
    void onePlaceCanSpellSeveralSigns() {
        // the ellipsis is three full stops for the tokenizer, all at the place of the one sign
        assertThat(pieces(zh, "好…坏")).containsExactly("好", "…", "…", "…", "坏");
    }

    @Test
    void lettersOfEverySizeAreTheSameTokens() {
        assertThat(zh.tokens("iPhone").ids())
                .isEqualTo(zh.tokens("iphone").ids())
                .isEqualTo(zh.tokens("ＩＰＨＯＮＥ").ids());
        assertThat(en.tokens("Café").ids()).isEqualTo(en.tokens("cafe").ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000\u200B", "\uD83D", "x\uDE00y", "ﷺ㍿①…", "e\u0301\u0301"})
    void anyTextHasPlacesInsideIt(String text) {
        for (Tokenizer tokenizer : List.of(zh, en)) {
            Tokens tokens = tokenizer.tokens(text);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.starts()[i]).isBetween(0, text.length());
                assertThat(tokens.ends()[i]).isBetween(tokens.starts()[i] + 1, text.length());
            }
        }
    }

    private static List<String> pieces(Tokenizer tokenizer, String text) {
        Tokens tokens = tokenizer.tokens(text);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            pieces.add(text.substring(tokens.starts()[i], tokens.ends()[i]));
        }
        return pieces;
    }
}
