package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the topic of a statement that was not clustered: the vote of its nearest clustered statements, searched only in the
 * topics whose centres are nearest, so that the cost does not grow with the sample.
 */
final class TopicAssigner {
    private static final int NONE = -1;
    private static final int TOPICS_SEARCHED = 10;

    private final float[][] rows;
    private final int[] leafOfRow;
    private final int voters;
    private final List<List<Integer>> members;
    private final List<float[]> centres = new ArrayList<>();

    /** @param leafOfRow the topic of every row; below 0 a row has none and does not vote */
    TopicAssigner(float[][] rows, int[] leafOfRow, int voters) {
        this.rows = rows;
        this.leafOfRow = leafOfRow;
        this.voters = voters;
        this.members = Groups.members(leafOfRow, Communities.count(leafOfRow));
        for (List<Integer> leaf : members) {
            List<float[]> vectors = leaf.stream().map(row -> rows[row]).toList();
            centres.add(Vectors.centre(vectors, rows.length == 0 ? 0 : rows[0].length));
        }
    }

    private record Near(int place, double similarity) {}

    private static final Comparator<Near> NEAREST =
            Comparator.comparingDouble(Near::similarity).reversed().thenComparingInt(Near::place);

    /** The topic with the most votes, each weighted by similarity; below 0 where there are no topics. */
    int leafOf(float[] vector) {
        List<Near> topics = new ArrayList<>();
        for (int leaf = 0; leaf < centres.size(); leaf++) {
            if (!members.get(leaf).isEmpty()) {
                topics.add(new Near(leaf, Vectors.dot(vector, centres.get(leaf))));
            }
        }
        topics.sort(NEAREST);
        List<Near> near = new ArrayList<>();
        for (Near topic : topics.subList(0, Math.min(TOPICS_SEARCHED, topics.size()))) {
            for (int row : members.get(topic.place())) {
                near.add(new Near(row, Vectors.dot(vector, rows[row])));
            }
        }
        near.sort(NEAREST);
        Map<Integer, Double> votes = new TreeMap<>();
        for (Near voter : near.subList(0, Math.min(voters, near.size()))) {
            votes.merge(leafOfRow[voter.place()], Math.max(0, voter.similarity()), Double::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }
}
