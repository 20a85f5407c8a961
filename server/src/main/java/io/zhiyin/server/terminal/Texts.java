package io.zhiyin.server.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences that commands say, in Chinese or English as the locale asks. The catalogues are {@code messages.properties}
 * (English) and {@code messages_zh.properties} beside this class. Thread-safe.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "io.zhiyin.server.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese for any Chinese locale, English for all others. */
    public static Texts of(Locale locale) {
        return new Texts(locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** The sentence for this key with its arguments filled in ({@code {0}}, {@code {1,number}} …). */
    public String say(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("there is no message named " + key, e);
        }
    }

    public Locale locale() {
        return locale;
    }
}
