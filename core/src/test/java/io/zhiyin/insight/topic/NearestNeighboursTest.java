package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NearestNeighboursTest {
    private static float[][] rows(int count, int dimensions, long seed) {
        Random random = new Random(seed);
        float[][] rows = new float[count][dimensions];
        for (float[] row : rows) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = random.nextInt(7) - 3; // small whole numbers: sums are exact, and ties are many
            }
        }
        return rows;
    }

    private static int[] slowly(float[][] rows, int row, int k) {
        return IntStream.range(0, rows.length)
                .filter(other -> other != row)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> -product(rows[row], rows[other]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(d -> one[d] * other[d])
                .sum();
    }

    @Test
    void agreesWithComparingEveryPairAndRanksTiesByNumber() {
        float[][] rows = rows(700, 13, 11);

        Neighbours found = NearestNeighbours.of(rows, 9, DotProducts.plain());

        for (int row = 0; row < rows.length; row++) {
            assertThat(found.ids()[row]).as("row %d, seed 11", row).containsExactly(slowly(rows, row, 9));
        }
    }

    @Test
    void givesFewerNeighboursWhereThereAreNoMoreRows() {
        assertThat(NearestNeighbours.of(rows(3, 4, 1), 15, DotProducts.plain()).ids()[2])
                .hasSize(2);
        assertThat(NearestNeighbours.of(rows(1, 4, 1), 15, DotProducts.plain()).ids()[0])
                .isEmpty();
        assertThat(NearestNeighbours.of(new float[0][], 15, DotProducts.plain()).ids())
                .isEmpty();
    }

    @Test
    void choosesTheLargestAndOfEqualOnesTheEarlier() {
        assertThat(Columns.largest(new float[] {1, 5, 3, 5, 2}, 3)).containsExactly(1, 3, 2);
        assertThat(Columns.largest(new float[] {1}, 3)).containsExactly(0);
    }
}
