package io.zhiyin.insight.topic;

import java.util.List;

/**
 * One to three words of a statement that follow each other, but for words that carry no topic.
 *
 * @param key the words in their plain form, so that 质量很差 and 质量太差 are one phrase
 * @param words the key's words; a negated word begins with {@link #NOT}
 * @param surface how this statement writes it, from the first word to the last
 * @param shape how well it can stand as a name
 */
record Phrase(String key, List<String> words, String surface, Shape shape) {
    static final String NOT = "!";

    /** What a phrase is made of. */
    enum Shape {
        /** A thing and what is said of it: 拉链坏, zip breaks. */
        SAYING,
        /** Several words naming a thing: battery life. */
        COMPOUND,
        /** One word naming a thing. */
        THING,
        /** A deed or a property alone: says little without its thing. */
        FRAGMENT
    }

    Phrase {
        words = List.copyOf(words);
    }
}
