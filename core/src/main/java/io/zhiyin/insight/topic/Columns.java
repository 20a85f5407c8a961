package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Vectors stood on end, so that the products of one vector with all of them run through memory in order and the compiler
 * makes vector instructions of it. Plain Java arithmetic in one fixed order: the same to the last bit on every machine. (A
 * native BLAS would be faster, and differ in the last bit from one machine to the next.)
 */
final class Columns {
    /** Dimensions turned at a time: a line of memory of each vector, and as many of the columns, stay in the nearest cache. */
    private static final int TURNED = 16;

    private final float[][] values;
    private final int width;

    Columns(List<float[]> vectors, int dimensions) {
        this.width = vectors.size();
        this.values = new float[dimensions][width];
        for (int from = 0; from < dimensions; from += TURNED) {
            int to = Math.min(from + TURNED, dimensions);
            for (int column = 0; column < width; column++) {
                float[] vector = vectors.get(column);
                for (int d = from; d < to; d++) {
                    values[d][column] = vector[d];
                }
            }
        }
    }

    int width() {
        return width;
    }

    /** The product of the vector with every column. */
    float[] products(float[] vector) {
        float[] products = new float[width];
        int whole = vector.length / 4 * 4;
        for (int d = 0; d < whole; d += 4) {
            addFour(vector, d, products);
        }
        for (int d = whole; d < vector.length; d++) {
            float x = vector[d];
            float[] column = values[d];
            for (int j = 0; j < products.length; j++) {
                products[j] += x * column[j];
            }
        }
        return products;
    }

    /** The inner loop, in the shape that the compiler turns into vector instructions. */
    private void addFour(float[] vector, int d, float[] products) {
        float x0 = vector[d];
        float x1 = vector[d + 1];
        float x2 = vector[d + 2];
        float x3 = vector[d + 3];
        float[] c0 = values[d];
        float[] c1 = values[d + 1];
        float[] c2 = values[d + 2];
        float[] c3 = values[d + 3];
        for (int j = 0; j < products.length; j++) {
            products[j] += (x0 * c0[j] + x1 * c1[j]) + (x2 * c2[j] + x3 * c3[j]);
        }
    }

    /** The places of the largest values, the largest first; of equal ones the earlier. */
    static int[] largest(float[] values, int count) {
        int[] places = new int[Math.min(count, values.length)];
        Arrays.fill(places, -1);
        for (int place = 0; place < values.length; place++) {
            int at = places.length;
            while (at > 0 && (places[at - 1] < 0 || values[place] > values[places[at - 1]])) {
                at--;
            }
            if (at < places.length) {
                System.arraycopy(places, at, places, at + 1, places.length - at - 1);
                places[at] = place;
            }
        }
        return places;
    }
}
