package io.zhiyin.server.report;

import java.util.Locale;

/**
 * A name or a sentence that the report shows, in both of its languages. What customers' words named (topics, products,
 * regions) reads the same in both.
 */
public record Label(String zh, String en) {
    /** A name that is not translated. */
    public static Label of(String text) {
        return new Label(text, text);
    }

    /** In quotation marks; a name that is a customer's words stands in them already. */
    public Label quoted() {
        return new Label(quoted(zh), quoted(en));
    }

    private static String quoted(String text) {
        return text.startsWith("“") && text.endsWith("”") ? text : "“" + text + "”";
    }

    public String in(Locale locale) {
        return Messages.isChinese(locale) ? zh : en;
    }
}
