package io.zhiyin.commerce;

/**
 * One thing wrong with the user's data: where it stands, what is wrong and how to mend it. It names the kind of value that
 * was found, never a customer's words.
 *
 * @param line the line in the file, header = 1; 0 when the whole file is meant
 * @param column the column's header, or an empty string when the whole row is meant
 * @param code a stable, kebab-case name of the kind of problem, such as {@code rating-not-a-number}
 * @param message one sentence: what was wanted, what came, what to do
 */
public record Problem(String file, long line, String column, String code, String message) {
    public Problem {
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 1 (0: the whole file), was " + line);
        }
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a problem needs a code and a message");
        }
    }

    /** The sentence a person reads, such as {@code reviews.csv:17: rating is a word, not a number from 1 to 5; …}. */
    public String sentence() {
        return file + (line > 0 ? ":" + line : "") + ": " + (column.isEmpty() ? "" : column + " ") + message;
    }
}
