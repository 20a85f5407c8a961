package io.zhiyin.store.files.wording;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts sentences into words, Chinese or English as the locale asks. A text's holes are written {@code {0}}; all else in it,
 * quotes and braces too, stands as it is. Thread-safe.
 */
public final class Sentences {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle texts;

    private Sentences(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Chinese for any Chinese locale, English for all others. */
    public static Sentences in(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new Sentences(ResourceBundle.getBundle(
                "io.zhiyin.store.files.wording.messages",
                language,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String say(String key, Object... arguments) {
        return say(Sentence.of(key, arguments));
    }

    public String say(Sentence sentence) {
        try {
            List<Object> arguments = sentence.arguments();
            return HOLE.matcher(texts.getString(sentence.key()))
                    .replaceAll(hole -> Matcher.quoteReplacement(
                            words(arguments.get(hole.group(1).charAt(0) - '0'))));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("there is no text named " + sentence.key(), e);
        }
    }

    private String words(Object argument) {
        if (argument instanceof Sentence sentence) {
            return say(sentence);
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(this::words).collect(Collectors.joining(texts.getString("list.separator")));
        }
        return String.valueOf(argument);
    }
}
