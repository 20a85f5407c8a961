package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the topic of a statement that was not clustered: the vote of its nearest clustered statements, searched only in the
 * topics whose centres are nearest, so that the cost does not grow with the sample.
 */
final class TopicAssigner {
    private static final int NONE = -1;
    private static final int TOPICS_SEARCHED = 6;

    private final int voters;
    private final Columns centres;
    private final List<Integer> leaves = new ArrayList<>();
    private final List<Columns> members = new ArrayList<>();

    /** @param leafOfRow the topic of every row; below 0 a row has none and does not vote */
    TopicAssigner(float[][] rows, int[] leafOfRow, int voters) {
        this.voters = voters;
        int dimensions = rows.length == 0 ? 0 : rows[0].length;
        List<float[]> directions = new ArrayList<>();
        List<List<Integer>> groups = Groups.members(leafOfRow, Communities.count(leafOfRow));
        for (int leaf = 0; leaf < groups.size(); leaf++) {
            if (!groups.get(leaf).isEmpty()) {
                List<float[]> vectors =
                        groups.get(leaf).stream().map(row -> rows[row]).toList();
                leaves.add(leaf);
                members.add(new Columns(vectors, dimensions));
                directions.add(Vectors.centre(vectors, dimensions));
            }
        }
        this.centres = new Columns(directions, dimensions);
    }

    /** The topic with the most votes, each weighted by similarity; below 0 where there are no topics. */
    int leafOf(float[] vector) {
        int[] near = Columns.largest(centres.products(vector), TOPICS_SEARCHED);
        int count = 0;
        for (int topic : near) {
            count += members.get(topic).width();
        }
        float[] similarities = new float[count];
        int[] topics = new int[count];
        int next = 0;
        for (int topic : near) {
            for (float similarity : members.get(topic).products(vector)) {
                topics[next] = topic;
                similarities[next++] = similarity;
            }
        }
        float[] votes = new float[leaves.size()];
        for (int voter : Columns.largest(similarities, voters)) {
            votes[topics[voter]] += Math.max(0, similarities[voter]);
        }
        return leaves.isEmpty() ? NONE : leaves.get(Columns.largest(votes, 1)[0]);
    }
}
