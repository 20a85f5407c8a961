package io.zhiyin.server.terminal;

/**
 * Something that the person at the keyboard can mend: bad input, a full disk, missing rights. Its message says what was
 * wanted, what came and what to do; the command prints it without a stack trace and ends with exit code 2.
 */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
