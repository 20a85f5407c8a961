package io.zhiyin.insight.topic;

import java.util.Arrays;
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
        float[][] columns = transposed(columnBlock);
        float[] products = new float[columns[0].length];
        for (int rowBlock = 0; rowBlock <= columnBlock; rowBlock++) {
            int first = rowBlock * BLOCK;
            int last = Math.min(first + BLOCK, rows.length);
            float[][] found = new float[last - first][];
            for (int row = first; row < last; row++) {
                multiply(rows[row], columns, products);
                found[row - first] = products.clone();
            }
            synchronized (locks[rowBlock]) {
                offerToRows(found, first, columnBlock * BLOCK);
            }
            if (rowBlock != columnBlock) {
                synchronized (locks[columnBlock]) {
                    offerToColumns(found, first, columnBlock * BLOCK);
                }
            }
        }
    }

    private float[][] transposed(int block) {
        int first = block * BLOCK;
        int width = Math.min(BLOCK, rows.length - first);
        int dimensions = rows[0].length;
        float[][] columns = new float[(dimensions + 3) / 4 * 4][width];
        for (int column = 0; column < width; column++) {
            float[] row = rows[first + column];
            for (int d = 0; d < dimensions; d++) {
                columns[d][column] = row[d];
            }
        }
        return columns;
    }

    private static void multiply(float[] row, float[][] columns, float[] products) {
        Arrays.fill(products, 0);
        int whole = row.length / 4 * 4;
        for (int d = 0; d < whole; d += 4) {
            addFour(row, d, columns, products);
        }
        for (int d = whole; d < row.length; d++) {
            float x = row[d];
            float[] column = columns[d];
            for (int j = 0; j < products.length; j++) {
                products[j] += x * column[j];
            }
        }
    }

    /** The inner loop, in the shape that the compiler turns into vector instructions. */
    private static void addFour(float[] row, int d, float[][] columns, float[] products) {
        float x0 = row[d];
        float x1 = row[d + 1];
        float x2 = row[d + 2];
        float x3 = row[d + 3];
        float[] c0 = columns[d];
        float[] c1 = columns[d + 1];
        float[] c2 = columns[d + 2];
        float[] c3 = columns[d + 3];
        for (int j = 0; j < products.length; j++) {
            products[j] += (x0 * c0[j] + x1 * c1[j]) + (x2 * c2[j] + x3 * c3[j]);
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
