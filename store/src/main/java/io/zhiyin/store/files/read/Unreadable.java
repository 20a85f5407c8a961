package io.zhiyin.store.files.read;

import java.io.IOException;

/** Why a whole file, sheet or archive entry cannot be read; the message says what to do and is shown as it stands. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;
    private final String code;

    public Unreadable(String code, String message) {
        super(message);
        this.code = code;
    }

    /** A stable, kebab-case name of the reason, such as {@code empty-file}. */
    public String code() {
        return code;
    }

    /** The message, which is never missing here. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
