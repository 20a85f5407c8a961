package io.zhiyin.text.redaction;

import io.zhiyin.commerce.CustomerId;
import io.zhiyin.commerce.FeedbackContext;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.hash.Sha256;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells apart feedback that has no id of its own: by product, customer, time, text and, where all these are equal, by how
 * many of its like came before. Deterministic in the order of the input; needs about 50 bytes per different feedback.
 */
public final class FeedbackIds {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final char SEPARATOR = '\u001f';

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] counts = new int[FIRST_CAPACITY];
    private int size;

    /** What makes this feedback different from all that were described before. */
    synchronized String describe(String redactedText, Optional<CustomerId> customer, FeedbackContext context) {
        String text =
                Normalizer.normalize(redactedText, Normalizer.Form.NFKC).strip().replaceAll("\\s++", " ");
        String likeness = context.product().map(ProductId::value).orElse("")
                + SEPARATOR
                + customer.map(CustomerId::value).orElse("")
                + SEPARATOR
                + context.time().map(Instant::toString).orElse("")
                + SEPARATOR
                + text;
        return likeness + SEPARATOR + occurrence(Sha256.bits(likeness));
    }

    private int occurrence(long hash) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hashes, counts, hash);
        hashes[slot] = hash;
        if (counts[slot] == 0) {
            size++;
        }
        return ++counts[slot];
    }

    private void grow() {
        long[] newHashes = new long[hashes.length * 2];
        int[] newCounts = new int[newHashes.length];
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] > 0) {
                int slot = slot(newHashes, newCounts, hashes[i]);
                newHashes[slot] = hashes[i];
                newCounts[slot] = counts[i];
            }
        }
        hashes = newHashes;
        counts = newCounts;
    }

    private static int slot(long[] hashes, int[] counts, long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (hashes.length - 1);
        while (counts[slot] > 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
