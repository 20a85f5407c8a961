package io.zhiyin.insight.topic;

import java.util.Set;

/**
 * A phrase that could name a topic, as one statement writes it.
 *
 * @param key what it says in plain words, so that 质量很差 and 质量太差 are one phrase, and "soft fabric" and "fabric is soft"
 * @param name how it would stand as a name
 * @param head the thing or deed it speaks of, in plain form
 * @param words its words in plain form, without the words that only bind them
 * @param shape how much it says
 */
record NamePhrase(String key, String name, String head, Set<String> words, Shape shape) {
    /** How well a phrase reads as a name: weights of this house, set by reading names in both languages. */
    enum Shape {
        /** A thing and what is said of it: 拉链坏, "zipper breaks", "runs small". */
        SAYING(1.0),
        /** A thing and no more than good or bad: 质量不错, "great quality". */
        JUDGEMENT(0.95),
        /** A short statement as it stands. */
        WHOLE(0.8),
        /** A deed and its thing: 支持国货, "wear with jeans". */
        DEED(0.7),
        /** Several words naming one thing: battery life. */
        COMPOUND(0.6),
        /** One word naming a thing. */
        THING(0.4);

        private final double worth;

        Shape(double worth) {
            this.worth = worth;
        }

        double worth() {
            return worth;
        }

        /** Whether it says something of its thing, good, bad or otherwise. */
        boolean says() {
            return switch (this) {
                case SAYING, JUDGEMENT, WHOLE -> true;
                case DEED, COMPOUND, THING -> false;
            };
        }
    }

    NamePhrase {
        words = Set.copyOf(words);
    }
}
