package io.zhiyin.store.files;

import java.util.Arrays;

/** The ids met so far, kept as 64-bit hashes: a million take 16 MB. */
final class SeenIds {
    private long[] slots = new long[1 << 12];
    private int size;

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        return grownPut(hash(id));
    }

    /** Whether an id was added. */
    boolean has(String id) {
        return slots[place(hash(id))] != 0;
    }

    /** Adds all that another holds. */
    void addAll(SeenIds other) {
        Arrays.stream(other.slots).filter(hash -> hash != 0).forEach(this::grownPut);
    }

    private boolean grownPut(long hash) {
        if (size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            size = 0;
            Arrays.stream(old).filter(one -> one != 0).forEach(this::put);
        }
        return put(hash);
    }

    /** The slot that holds a hash, or the free one where it belongs. */
    private int place(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private boolean put(long hash) {
        int at = place(hash);
        if (slots[at] == hash) {
            return false;
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
