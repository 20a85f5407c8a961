package io.zhiyin.text;

import java.util.regex.Pattern;

/** The mark that redaction leaves in a text, such as {@code [手机号:0a2556ef]}: what stood there and its pseudonym. */
public final class RedactedPiece {
    /** One group: the kind of what stood there, as it is written. */
    public static final String REGEX = "\\[([^\\[\\]:\\s]{1,24}):[0-9A-Za-z]{2,32}]";

    public static final Pattern PATTERN = Pattern.compile(REGEX);

    private RedactedPiece() {}
}
