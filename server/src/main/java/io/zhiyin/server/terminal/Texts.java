package io.zhiyin.server.terminal;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that commands say, in Chinese or English as the locale asks. The catalogues are {@code messages.properties}
 * (English) and {@code messages_zh.properties} beside this class. Thread-safe.
 */
public final class Texts {
    private static final String COMMANDS = "io.zhiyin.server.messages";

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    private Texts(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = List.copyOf(bundles);
    }

    /** Chinese for any Chinese locale, English for all others. */
    public static Texts of(Locale locale) {
        Locale spoken = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Texts(spoken, List.of(catalogue(COMMANDS, spoken)));
    }

    /** These sentences and those of a further catalogue, such as {@code io.zhiyin.bench.messages}. */
    public Texts and(String catalogue) {
        List<ResourceBundle> both = new ArrayList<>(bundles);
        both.add(catalogue(catalogue, locale));
        return new Texts(locale, both);
    }

    private static ResourceBundle catalogue(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence for this key with its arguments filled in ({@code {0}}, {@code {1,number}} …). */
    public String say(String key, Object... arguments) {
        String sentence = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .orElseThrow(() -> new IllegalArgumentException("there is no message named " + key));
        return new MessageFormat(sentence, locale).format(arguments);
    }

    public Locale locale() {
        return locale;
    }
}
