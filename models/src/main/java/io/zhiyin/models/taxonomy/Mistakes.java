package io.zhiyin.models.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a taxonomy file, gathered with the lines, in Chinese or English as the locale asks. */
final class Mistakes {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final String file;
    private final ResourceBundle texts;
    private final List<String> found = new ArrayList<>();

    Mistakes(String file, Locale locale) {
        this.file = file;
        this.texts = ResourceBundle.getBundle(
                "io.zhiyin.models.taxonomy.messages",
                locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                Mistakes.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Notes a mistake; the holes of its text are written {@code {0}}, all else in it stands as it is. */
    void add(int line, String key, Object... arguments) {
        found.add(file + ":" + line + ": " + say(key, arguments));
    }

    String say(String key, Object... arguments) {
        return HOLE.matcher(texts.getString(key))
                .replaceAll(hole -> Matcher.quoteReplacement(
                        String.valueOf(arguments[hole.group(1).charAt(0) - '0'])));
    }

    int count() {
        return found.size();
    }

    /** Ends the reading here where anything was noted. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new TaxonomyException(String.join("\n", found));
        }
    }

    /** The one mistake after which nothing more can be read. */
    TaxonomyException fatal(int line, String key, Object... arguments) {
        add(line, key, arguments);
        return new TaxonomyException(String.join("\n", found));
    }
}
