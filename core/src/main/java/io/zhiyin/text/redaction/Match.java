package io.zhiyin.text.redaction;

/**
 * A number that was recognised.
 *
 * @param from where it starts in the folded text
 * @param nextGroup the first group of its run that it does not use
 * @param canonical one spelling for all spellings of the same number
 */
record Match(int from, int to, int nextGroup, PersonalData kind, String canonical) {}
