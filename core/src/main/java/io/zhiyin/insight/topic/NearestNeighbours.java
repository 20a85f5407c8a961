package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The k nearest other rows of every row by dot product, exact. Equal similarities rank by row number, so that the answer is the
 * same with any number of threads. Cost: n²/2 products.
 */
final class NearestNeighbours {
    /** Columns compared at a time. */
    private static final int BLOCK = 256;
    /** Rows compared with them at a time, so that columns need not be made ready for every few. */
    private static final int ROWS = 4 * BLOCK;
    /** Rows whose similarities to one column are looked at together. */
    private static final int LINES = 8;

    private final float[][] rows;
    private final int k;
    private final DotProducts products;
    private final int[][] neighbours;
    private final float[][] similarities;
    /** The least similarity that still helps a row. */
    private final float[] limits;

    private NearestNeighbours(float[][] rows, int k, DotProducts products) {
        this.rows = rows;
        this.k = Math.min(k, rows.length - 1);
        this.products = products;
        this.neighbours = new int[rows.length][this.k];
        this.similarities = new float[rows.length][this.k];
        this.limits = new float[rows.length];
        Arrays.fill(limits, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < rows.length; row++) {
            Arrays.fill(neighbours[row], Integer.MAX_VALUE);
            Arrays.fill(similarities[row], Float.NEGATIVE_INFINITY);
        }
    }

    /** Finds them; rows must have one length. Fewer than k come back where there are no more rows. */
    static Neighbours of(float[][] rows, int k, DotProducts products) {
        if (rows.length < 2) {
            return new Neighbours(new int[rows.length][0], new float[rows.length][0]);
        }
        NearestNeighbours search = new NearestNeighbours(rows, k, products);
        int blocks = (rows.length + BLOCK - 1) / BLOCK;
        Object[] locks = IntStream.range(0, blocks).mapToObj(i -> new Object()).toArray();
        IntStream.range(0, blocks).parallel().forEach(block -> search.scan(block, locks));
        return new Neighbours(search.neighbours, search.similarities);
    }

    /** Compares one block of columns with every row up to its end; either side takes what it can use. */
    private void scan(int columnBlock, Object[] locks) {
        int firstColumn = columnBlock * BLOCK;
        int end = Math.min(firstColumn + BLOCK, rows.length);
        float[][] columns = Arrays.copyOfRange(rows, firstColumn, end);
        for (int from = 0; from < end; from += ROWS) {
            float[][] found = products.of(Arrays.copyOfRange(rows, from, Math.min(from + ROWS, end)), columns);
            for (int at = 0; at < found.length; at += BLOCK) {
                int first = from + at;
                float[][] block = Arrays.copyOfRange(found, at, Math.min(at + BLOCK, found.length));
                synchronized (locks[first / BLOCK]) {
                    offerToRows(block, first, firstColumn);
                }
                if (first != firstColumn) {
                    synchronized (locks[columnBlock]) {
                        offerToColumns(block, first, firstColumn);
                    }
                }
            }
        }
    }

    private void offerToRows(float[][] found, int firstRow, int firstColumn) {
        for (int i = 0; i < found.length; i++) {
            int row = firstRow + i;
            float[] line = found[i];
            for (int j = 0; j < line.length; j++) {
                if (line[j] >= limits[row] && row != firstColumn + j) {
                    offer(row, firstColumn + j, line[j]);
                }
            }
        }
    }

    /** Hardly one similarity in a hundred helps anybody, so the largest of every few lines is looked at first. */
    private void offerToColumns(float[][] found, int firstRow, int firstColumn) {
        float[] most = new float[found[0].length];
        for (int from = 0; from < found.length; from += LINES) {
            int to = Math.min(from + LINES, found.length);
            largest(found, from, to, most);
            for (int j = 0; j < most.length; j++) {
                if (most[j] >= limits[firstColumn + j]) {
                    for (int i = from; i < to; i++) {
                        if (found[i][j] >= limits[firstColumn + j]) {
                            offer(firstColumn + j, firstRow + i, found[i][j]);
                        }
                    }
                }
            }
        }
    }

    /** {@code most[j]} becomes the largest of {@code lines[from][j]} to {@code lines[to - 1][j]}; the compiler makes vector instructions of it. */
    private static void largest(float[][] lines, int from, int to, float[] most) {
        System.arraycopy(lines[from], 0, most, 0, most.length);
        for (int i = from + 1; i < to; i++) {
            float[] line = lines[i];
            for (int j = 0; j < most.length; j++) {
                most[j] = Math.max(most[j], line[j]);
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
        limits[row] = kept[last];
    }

    private static boolean comesBefore(float similarity, int id, float otherSimilarity, int otherId) {
        return similarity > otherSimilarity || (similarity == otherSimilarity && id < otherId);
    }
}
