package io.zhiyin.store.files.read;

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

    String title() {
        String name = switch (separator) {
            case NONE -> "one text a line";
            case ',' -> "separated by commas";
            case '\t' -> "separated by tabs";
            case ';' -> "separated by semicolons";
            case '|' -> "separated by |";
            default -> "separated by " + separator;
        };
        return separator == NONE || quoted ? name : name + ", quotes taken as they stand";
    }
}
