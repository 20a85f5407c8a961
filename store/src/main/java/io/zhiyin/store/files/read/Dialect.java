package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;

/**
 * How a text table separates its values.
 *
 * @param separator the character between values; {@link #NONE} where a line is one value
 * @param quoted whether values may stand in double quotes
 * @param fields how many values a record has, 0 while that is not known
 */
record Dialect(char separator, boolean quoted, int fields) {
    /** No separator: every line is one value. */
    static final char NONE = 0;

    Sentence title() {
        Sentence name = switch (separator) {
            case NONE -> Sentence.of("dialect.lines");
            case ',' -> Sentence.of("dialect.commas");
            case '\t' -> Sentence.of("dialect.tabs");
            case ';' -> Sentence.of("dialect.semicolons");
            default -> Sentence.of("dialect.separated", separator);
        };
        return separator == NONE || quoted ? name : Sentence.of("dialect.unquoted", name);
    }
}
