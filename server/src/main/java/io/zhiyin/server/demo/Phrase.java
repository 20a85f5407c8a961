package io.zhiyin.server.demo;

import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import java.util.List;
import java.util.Locale;

/**
 * One hand-written way to say one thing.
 *
 * @param role where it can stand, such as {@code body}, {@code short} or {@code opener}
 * @param tag the products that it fits, {@code *} for all
 * @param text with alternatives as {@code [a|b]} and slots as {@code {p}}
 */
record Phrase(
        Language language,
        String role,
        String aspect,
        Kind kind,
        Polarity polarity,
        Intent intent,
        String tag,
        String text) {
    static final int COLUMNS = 8;

    static Phrase of(List<String> row) {
        return new Phrase(
                row.get(0).equals("zh") ? Language.ZH : Language.EN,
                row.get(1),
                row.get(2),
                Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                Polarity.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                Intent.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
                row.get(6),
                row.get(7));
    }

    boolean fits(Product product) {
        return tag.equals("*") || product.tags().contains(tag);
    }
}
