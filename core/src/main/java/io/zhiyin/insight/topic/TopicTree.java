package io.zhiyin.insight.topic;

import java.util.List;
import nl.cwts.networkanalysis.Network;

/**
 * Two levels of groups over rows: leaves found by Leiden on the neighbour graph, and parents that gather leaves about the same
 * thing, whatever their stance, so that a leaf always lies whole within its parent.
 *
 * @param leafOfRow the leaf of every row
 * @param parentOfLeaf the parent of every leaf
 */
record TopicTree(int[] leafOfRow, int[] parentOfLeaf) {
    /** How many parents there are for the square root of the leaves. */
    private static final double PARENTS = 2.5;

    /**
     * @param meaning how many of a row's dimensions say what it is about; parents look at those alone
     * @param weights how many statements every row stands for
     */
    static TopicTree grow(
            float[][] rows, int meaning, int[] weights, int wantedLeaves, TopicOptions options, DotProducts products) {
        Network network = NeighbourGraph.of(NearestNeighbours.of(rows, options.neighbours(), products));
        int[] found = Communities.about(wantedLeaves, network, options.seed());
        int[] leaves = SmallGroups.merge(network, found, weights, options.smallest());
        List<List<Integer>> members = Groups.members(leaves, Communities.count(leaves));
        double[][] centres = new double[members.size()][];
        double[] sizes = new double[members.size()];
        for (int leaf = 0; leaf < centres.length; leaf++) {
            List<float[]> vectors =
                    members.get(leaf).stream().map(row -> rows[row]).toList();
            centres[leaf] = Vectors.direction(vectors, meaning);
            sizes[leaf] =
                    members.get(leaf).stream().mapToInt(row -> weights[row]).sum();
        }
        int wanted = (int) Math.round(PARENTS * Math.sqrt(members.size()));
        return new TopicTree(leaves, WardLinkage.merge(centres, sizes, wanted));
    }

    int leaves() {
        return parentOfLeaf.length;
    }
}
