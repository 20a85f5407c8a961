package io.zhiyin.insight.quality;

import io.zhiyin.insight.quality.DataQuality.Group;
import io.zhiyin.insight.quality.DataQuality.Repetition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds texts that repeat each other: exactly by their hash; nearly by locality-sensitive hashing of MinHash signatures in 8
 * bands of 4 values, each pair of one bucket confirmed by the whole signature. Linear in the number of rows.
 */
final class RepetitionFinder {
    private static final int BANDS = 8;
    private static final int LARGEST = 10;

    private final Rows rows;
    private final QualityOptions options;

    RepetitionFinder(Rows rows, QualityOptions options) {
        this.rows = rows;
        this.options = options;
    }

    Repetition exact() {
        int[] parent = singles();
        LongTable first = new LongTable(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isLong(row)) {
                unite(parent, first.putIfAbsent(rows.hash(row), row), row);
            }
        }
        return summary(parent, false);
    }

    Repetition near() {
        int[] parent = singles();
        int needed = (int) Math.ceil(options.nearAgreement() * TextSketch.VALUES);
        for (int band = 0; band < BANDS; band++) {
            LongTable first = new LongTable(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                if (!rows.isLong(row)) {
                    continue;
                }
                int earlier = first.putIfAbsent(rows.band(row, band), row);
                if (earlier != row && rows.agreement(earlier, row) >= needed) {
                    unite(parent, earlier, row);
                }
            }
        }
        return summary(parent, true);
    }

    private int[] singles() {
        int[] parent = new int[rows.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        return parent;
    }

    private static int root(int[] parent, int row) {
        int root = row;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The earlier row stays the root, so that the result does not depend on the order of unions. */
    private static void unite(int[] parent, int a, int b) {
        int rootA = root(parent, a);
        int rootB = root(parent, b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    private Repetition summary(int[] parent, boolean onlyMixed) {
        int[] sizes = new int[parent.length];
        boolean[] mixed = new boolean[parent.length];
        for (int row = 0; row < parent.length; row++) {
            int root = root(parent, row);
            sizes[root]++;
            mixed[root] |= rows.hash(row) != rows.hash(root);
        }
        long groups = 0;
        long repeated = 0;
        List<Integer> roots = new ArrayList<>();
        for (int root = 0; root < sizes.length; root++) {
            if (sizes[root] > 1 && (mixed[root] || !onlyMixed)) {
                groups++;
                repeated += sizes[root] - 1;
                roots.add(root);
            }
        }
        roots.sort(Comparator.comparing((Integer root) -> -sizes[root]).thenComparing(root -> root));
        List<Integer> largest = roots.subList(0, Math.min(LARGEST, roots.size()));
        return new Repetition(groups, repeated, groups(parent, sizes, largest));
    }

    private List<Group> groups(int[] parent, int[] sizes, List<Integer> roots) {
        List<List<Long>> examples = new ArrayList<>();
        roots.forEach(root -> examples.add(new ArrayList<>()));
        for (int row = 0; row < parent.length && !roots.isEmpty(); row++) {
            int place = roots.indexOf(parent[row] == row ? row : root(parent, row));
            if (place >= 0 && examples.get(place).size() < options.examples()) {
                examples.get(place).add(rows.place(row));
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            groups.add(new Group(sizes[roots.get(i)], examples.get(i)));
        }
        return groups;
    }

    /** A hash table from 64-bit keys to the first row that had them. */
    private static final class LongTable {
        private final long[] keys;
        private final int[] rows; // row + 1, 0 where free

        LongTable(int entries) {
            int capacity = Integer.highestOneBit(Math.max(8, entries)) * 4;
            keys = new long[capacity];
            rows = new int[capacity];
        }

        int putIfAbsent(long key, int row) {
            int mask = keys.length - 1;
            int at = (int) ((key * 0x9e3779b97f4a7c15L) >>> 33) & mask;
            while (rows[at] != 0) {
                if (keys[at] == key) {
                    return rows[at] - 1;
                }
                at = (at + 1) & mask;
            }
            keys[at] = key;
            rows[at] = row + 1;
            return row;
        }
    }
}
