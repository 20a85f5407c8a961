package io.zhiyin.server;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.util.Locale;
import java.util.Optional;

/** The language of a report, as {@code --lang} asks or as the person's locale says. */
final class Languages {
    private Languages() {}

    static Locale locale(Optional<String> asked, Texts texts) {
        if (asked.isEmpty()) {
            return texts.locale();
        }
        return switch (asked.get()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new CommandFailure(texts.say("option.lang", asked.get()));
        };
    }
}
