package io.zhiyin.store.files.wording;

import java.util.List;

/**
 * Something to be said to a person, in no language yet: the name of a text and what fills its holes. Whatever can vary with
 * the language, such as the kind of a value, is a sentence too.
 *
 * @param key the text's name in the catalogues; of a problem, its code and, where a code has several texts, a dot and which
 * @param arguments sentences, lists of sentences, or values that are shown as they stand
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The stable, kebab-case name of the problem it is about: {@code damaged-archive} for {@code damaged-archive.changed}. */
    public String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
