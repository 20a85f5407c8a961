package io.zhiyin.training.optimise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * In which batches the lessons of an epoch are taken: at random, but with texts of nearly one length together, so that little is filled
 * up. The same seed and epoch give the same plan. Immutable.
 */
final class BatchPlan {
    /** Lengths are put in order within so many batches. */
    private static final int POOL = 32;

    private final List<int[]> batches;

    private BatchPlan(List<int[]> batches) {
        this.batches = batches;
    }

    static BatchPlan of(List<Lesson> lessons, int batchSize, long seed, int epoch) {
        Random random = new Random(seed * 1_000_003 + epoch);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, lessons.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += POOL * batchSize) {
            List<Integer> pool = order.subList(from, Math.min(order.size(), from + POOL * batchSize));
            pool.sort(Comparator.comparingInt(i -> lessons.get(i).length()));
            for (int first = 0; first < pool.size(); first += batchSize) {
                batches.add(pool.subList(first, Math.min(pool.size(), first + batchSize)).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
            }
        }
        Collections.shuffle(batches, random);
        return new BatchPlan(batches);
    }

    int size() {
        return batches.size();
    }

    /** The lessons of one batch, by number. */
    int[] batch(int number) {
        return batches.get(number).clone();
    }

    /** A batch in parts of nearly equal work: lengths go to them in turns. */
    static List<List<Lesson>> parts(List<Lesson> lessons, int[] batch, int parts) {
        List<List<Lesson>> shared = new ArrayList<>();
        for (int part = 0; part < Math.min(parts, batch.length); part++) {
            List<Lesson> some = new ArrayList<>();
            for (int i = part; i < batch.length; i += parts) {
                some.add(lessons.get(batch[i]));
            }
            shared.add(some);
        }
        return shared;
    }
}
