package io.zhiyin.server.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One language's catalogue of the report's words. A text's holes are written {@code {0}}; a key that ends in {@code .one}
 * holds the singular of the same key without it. The page's script fills the same texts by the same rules.
 */
final class Messages {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The Chinese catalogue for every Chinese locale, the English one for every other. */
    static Messages in(Locale locale) {
        Locale language = isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH;
        return new Messages(ResourceBundle.getBundle(
                "io.zhiyin.server.report.messages",
                language,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    String text(String key, Object... values) {
        return fill(bundle.getString(key), values);
    }

    /** The text for so many: the singular for one, where the language has one. */
    String count(long n, String key, Object... values) {
        String singular = key + ".one";
        return text(n == 1 && bundle.containsKey(singular) ? singular : key, values);
    }

    /** Every text by its key. */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }

    /** A value in quotation marks that a text puts into quotation marks keeps one pair. */
    private static String fill(String text, Object... values) {
        return HOLE.matcher(text)
                .replaceAll(hole -> {
                    int index = Integer.parseInt(hole.group(1));
                    return Matcher.quoteReplacement(String.valueOf(values[index]));
                })
                .replace("““", "“")
                .replace("””", "”");
    }
}
