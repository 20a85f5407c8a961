package io.zhiyin.server.evaluate;

import java.util.List;

/** Finds what a text says about which aspects. */
interface PairReader {
    /** What it is, for the result. */
    String name();

    /** The pairs of every text, in order; none where it would rather not say. At most one per aspect. */
    List<List<Pair.Graded>> read(List<String> texts);
}
