package io.zhiyin.text.redaction;

/**
 * A piece of the original text that is personal data, or a token that already stands for such.
 *
 * @param canonical one spelling for all spellings of the same thing; empty for a token that stays as it is
 */
record Marked(int start, int end, PersonalData kind, String canonical) {
    boolean isToken() {
        return canonical.isEmpty();
    }
}
