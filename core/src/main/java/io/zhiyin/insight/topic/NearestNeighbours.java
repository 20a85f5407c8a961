package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The k nearest other rows of every row by dot product, exact. Equal similarities rank by row number, and every product is
 * summed in one fixed order in plain Java arithmetic, so the answer is the same to the last bit on every machine and with
 * any number of threads. Cost: n²/2 products; 40,000 rows of 512 take about 40 s on two cores.
 */
final class NearestNeighbours {
    /** Rows a block holds: a block's columns, 512 deep, fill half of a usual second-level cache. */
    private static final int BLOCK = 256;

    private final float[][] rows;
    private final int k;
    private final int[][] neighbours;
    private final float[][] similarities;

    private NearestNeighbours(float[][] rows, int k) {
        this.rows = rows;
        this.k = Math.min(k, rows.length - 1);
        this.neighbours = new int[rows.length][this.k];
        this.similarities = new float[rows.length][this.k];
        for (int row = 0; row < rows.length; row++) {
            Arrays.fill(neighbours[row], Integer.MAX_VALUE);
            Arrays.fill(similarities[row], Float.NEGATIVE_INFINITY);
        }
    }

    /** Finds them; rows must have one length. Fewer than k come back where there are no more rows. */
    static Neighbours of(float[][] rows, int k) {
        if (rows.length < 2) {
            return new Neighbours(new int[rows.length][0], new float[rows.length][0]);
        }
        NearestNeighbours search = new NearestNeighbours(rows, k);
        int blocks = (rows.length + BLOCK - 1) / BLOCK;
        Object[] locks = IntStream.range(0, blocks).mapToObj(i -> new Object()).toArray();
        IntStream.range(0, blocks).parallel().forEach(block -> search.scan(block, locks));
        return new Neighbours(search.neighbours, search.similarities);
    }

    /** Compares one block of columns with every block of rows up to it; either side takes what it can use. */
    private void scan(int columnBlock, Object[] locks) {
        int firstColumn = columnBlock * BLOCK;
        List<float[]> block = Arrays.asList(rows).subList(firstColumn, Math.min(firstColumn + BLOCK, rows.length));
        Columns columns = new Columns(block, rows[0].length);
        for (int rowBlock = 0; rowBlock <= columnBlock; rowBlock++) {
            int first = rowBlock * BLOCK;
            float[][] found = new float[Math.min(first + BLOCK, rows.length) - first][];
            for (int i = 0; i < found.length; i++) {
                found[i] = columns.products(rows[first + i]);
            }
            synchronized (locks[rowBlock]) {
                offerToRows(found, first, firstColumn);
            }
            if (rowBlock != columnBlock) {
                synchronized (locks[columnBlock]) {
                    offerToColumns(found, first, firstColumn);
                }
            }
        }
    }

    private void offerToRows(float[][] found, int firstRow, int firstColumn) {
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < found[i].length; j++) {
                if (firstRow + i != firstColumn + j) {
                    offer(firstRow + i, firstColumn + j, found[i][j]);
                }
            }
        }
    }

    private void offerToColumns(float[][] found, int firstRow, int firstColumn) {
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < found[i].length; j++) {
                offer(firstColumn + j, firstRow + i, found[i][j]);
            }
        }
    }

    private void offer(int row, int candidate, float similarity) {
        float[] kept = similarities[row];
        int[] ids = neighbours[row];
        int last = k - 1;
        if (!comesBefore(similarity, candidate, kept[last], ids[last])) {
            return;
        }
        int place = last;
        while (place > 0 && comesBefore(similarity, candidate, kept[place - 1], ids[place - 1])) {
            kept[place] = kept[place - 1];
            ids[place] = ids[place - 1];
            place--;
        }
        kept[place] = similarity;
        ids[place] = candidate;
    }

    private static boolean comesBefore(float similarity, int id, float otherSimilarity, int otherId) {
        return similarity > otherSimilarity || (similarity == otherSimilarity && id < otherId);
    }
}
