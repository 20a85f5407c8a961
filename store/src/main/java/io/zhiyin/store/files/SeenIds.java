package io.zhiyin.store.files;

import java.util.Arrays;

/** The ids met so far, kept as 64-bit hashes: a million take 16 MB. */
final class SeenIds {
    private long[] slots = new long[1 << 12];
    private int size;

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        if (size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            size = 0;
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        return put(hash(id));
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = hash;
        size++;
        return true;
    }

    /** FNV-1a with a final mix; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
