package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the topics of statements that were not clustered: the vote of the nearest clustered statements, searched only in the
 * topics whose centres are nearest, so that the cost does not grow with the sample.
 */
final class TopicAssigner {
    private static final int NONE = -1;
    private static final int TOPICS_SEARCHED = 6;
    /** Vectors compared with the centres at a time. */
    private static final int SLICE = 512;

    private final int voters;
    private final DotProducts products;
    private final List<Integer> leaves = new ArrayList<>();
    private final List<float[][]> members = new ArrayList<>();
    private final float[][] centres;

    /** @param leafOfRow the topic of every row; below 0 a row has none and does not vote */
    TopicAssigner(float[][] rows, int[] leafOfRow, int voters, DotProducts products) {
        this.voters = voters;
        this.products = products;
        int dimensions = rows.length == 0 ? 0 : rows[0].length;
        List<float[]> directions = new ArrayList<>();
        List<List<Integer>> groups = Groups.members(leafOfRow, Communities.count(leafOfRow));
        for (int leaf = 0; leaf < groups.size(); leaf++) {
            if (!groups.get(leaf).isEmpty()) {
                List<float[]> vectors =
                        groups.get(leaf).stream().map(row -> rows[row]).toList();
                leaves.add(leaf);
                members.add(vectors.toArray(float[][]::new));
                directions.add(Vectors.centre(vectors, dimensions));
            }
        }
        this.centres = directions.toArray(float[][]::new);
    }

    /** A vector on its way: the topics searched, and where the similarities to each one's members begin. */
    private static final class Search {
        private final int[] topics;
        private final int[] starts;
        private final float[] similarities;

        private Search(int[] topics, List<float[][]> members) {
            this.topics = topics;
            this.starts = new int[topics.length];
            int count = 0;
            for (int i = 0; i < topics.length; i++) {
                starts[i] = count;
                count += members.get(topics[i]).length;
            }
            this.similarities = new float[count];
        }

        private int topicAt(int place) {
            int found = Arrays.binarySearch(starts, place);
            return topics[found >= 0 ? found : -found - 2];
        }
    }

    private record Seat(int vector, int start) {}

    /** Of each vector the topic with the most votes, each weighted by similarity; below 0 where there are no topics. */
    int[] leavesOf(float[][] vectors) {
        int[] found = new int[vectors.length];
        Arrays.fill(found, NONE);
        if (leaves.isEmpty() || vectors.length == 0) {
            return found;
        }
        Search[] searches = searches(vectors);
        List<List<Seat>> seats = new ArrayList<>();
        leaves.forEach(leaf -> seats.add(new ArrayList<>()));
        for (int i = 0; i < searches.length; i++) {
            for (int at = 0; at < searches[i].topics.length; at++) {
                seats.get(searches[i].topics[at]).add(new Seat(i, searches[i].starts[at]));
            }
        }
        IntStream.range(0, leaves.size()).parallel().forEach(topic -> {
            List<Seat> own = seats.get(topic);
            float[][] asking = own.stream().map(seat -> vectors[seat.vector]).toArray(float[][]::new);
            float[][] similarities = products.of(asking, members.get(topic));
            for (int i = 0; i < asking.length; i++) {
                Seat seat = own.get(i);
                System.arraycopy(
                        similarities[i], 0, searches[seat.vector].similarities, seat.start, similarities[i].length);
            }
        });
        IntStream.range(0, vectors.length).parallel().forEach(i -> found[i] = vote(searches[i]));
        return found;
    }

    /** Where each vector is to look. Slices are of one size whatever the number of threads, so that the bits are the same. */
    private Search[] searches(float[][] vectors) {
        return IntStream.iterate(0, from -> from < vectors.length, from -> from + SLICE)
                .boxed()
                .toList()
                .parallelStream()
                .map(from -> Arrays.copyOfRange(vectors, from, Math.min(from + SLICE, vectors.length)))
                .flatMap(slice -> Arrays.stream(products.of(slice, centres)))
                .map(similarities -> new Search(Columns.largest(similarities, TOPICS_SEARCHED), members))
                .toArray(Search[]::new);
    }

    private int vote(Search search) {
        float[] votes = new float[leaves.size()];
        for (int voter : Columns.largest(search.similarities, voters)) {
            votes[search.topicAt(voter)] += Math.max(0, search.similarities[voter]);
        }
        return leaves.get(Columns.largest(votes, 1)[0]);
    }
}
