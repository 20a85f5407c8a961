package io.zhiyin.text.redaction;

import java.util.List;

/**
 * A text without personal data, and where they stood.
 *
 * @param text with a token such as {@code [手机号:7f3a09c1]} or {@code [PHONE:7f3a09c1]} in place of each finding
 * @param findings in the order of the original text, whose offsets they have; they never overlap
 */
public record RedactedText(String text, List<Finding> findings) {
    public RedactedText {
        findings = List.copyOf(findings);
    }

    /** Says how much was found, never what the text says. */
    @Override
    public String toString() {
        return "RedactedText[" + text.length() + " characters, " + findings.size() + " findings]";
    }
}
