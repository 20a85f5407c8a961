package io.zhiyin.models.encoder;

/**
 * The tokens of one text without the special ones: their numbers and their places in the original text, in UTF-16 units.
 *
 * @param starts where each token's first character starts
 * @param ends where each token's last character ends
 */
record Tokens(long[] ids, int[] starts, int[] ends) {
    int size() {
        return ids.length;
    }
}
