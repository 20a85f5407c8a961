package io.zhiyin.insight.topic;

import io.zhiyin.text.Polarity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of one space's rows. Statements that judge without saying what ("很好", "love it") stay out of the graph, where
 * they would tie everything to everything; each polarity of them is a leaf of its own.
 *
 * @param leafOfRow the leaf of every row, or {@link SpaceTopics#NONE}
 * @param parentOfLeaf the parent of every leaf
 * @param generalLeaves the leaves of those that judge without saying what
 */
record SpaceGroups(int[] leafOfRow, int[] parentOfLeaf, Map<Integer, Polarity> generalLeaves) {
    /** @param meaning how many of a vector's dimensions say what it is about */
    static SpaceGroups find(StatementRows rows, int meaning, TopicOptions options, DotProducts products) {
        int[] leafOfRow = new int[rows.size()];
        Arrays.fill(leafOfRow, SpaceTopics.NONE);
        int[] parents = cluster(rows, meaning, leafOfRow, options, products);
        Map<Integer, Polarity> general = new HashMap<>();
        int[] all = addGeneral(rows, leafOfRow, parents, general);
        return new SpaceGroups(leafOfRow, all, Map.copyOf(general));
    }

    /** Clusters the rows that say something; gives back the parent of every leaf. */
    private static int[] cluster(
            StatementRows rows, int meaning, int[] leafOfRow, TopicOptions options, DotProducts products) {
        List<Integer> specific = rows.specific();
        if (specific.size() < 2) {
            specific.forEach(row -> leafOfRow[row] = 0);
            return new int[specific.size()];
        }
        float[][] chosen = specific.stream().map(row -> rows.vectors()[row]).toArray(float[][]::new);
        int[] weights = specific.stream().mapToInt(rows::copies).toArray();
        int wanted = (int) Math.max(1, Math.round(options.detail() * Math.sqrt(specific.size())));
        TopicTree grown = TopicTree.grow(chosen, meaning, weights, wanted, options, products);
        TopicTree tree = MendedLeaves.of(chosen, meaning, weights, grown, options);
        for (int i = 0; i < chosen.length; i++) {
            leafOfRow[specific.get(i)] = tree.leafOfRow()[i];
        }
        return tree.parentOfLeaf();
    }

    private static int[] addGeneral(
            StatementRows rows, int[] leafOfRow, int[] parents, Map<Integer, Polarity> generalLeaves) {
        int[] all = parents;
        int parent = Communities.count(parents);
        for (Polarity polarity : Polarity.values()) {
            List<Integer> same = rows.general().stream()
                    .filter(row -> rows.polarity(row) == polarity)
                    .toList();
            if (!same.isEmpty()) {
                int leaf = all.length;
                all = Arrays.copyOf(all, leaf + 1);
                all[leaf] = parent;
                generalLeaves.put(leaf, polarity);
                same.forEach(row -> leafOfRow[row] = leaf);
            }
        }
        return all;
    }

    /** The leaf of the rows that judge without saying what and lean so, or {@code otherwise}. */
    int general(Polarity polarity, int otherwise) {
        return generalLeaves.entrySet().stream()
                .filter(entry -> entry.getValue() == polarity)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    /** The leaf of every row; those of general judgements have none. */
    int[] specific() {
        return Arrays.stream(leafOfRow)
                .map(leaf -> generalLeaves.containsKey(leaf) ? SpaceTopics.NONE : leaf)
                .toArray();
    }
}
