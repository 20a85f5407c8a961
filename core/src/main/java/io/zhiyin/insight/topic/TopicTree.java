package io.zhiyin.insight.topic;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.Network;

/**
 * Two levels of groups over rows: leaves found by Leiden on the neighbour graph, and parents found by Leiden on the graph of
 * the leaves, so that a leaf always lies whole within its parent.
 *
 * @param leafOfRow the leaf of every row
 * @param parentOfLeaf the parent of every leaf
 */
record TopicTree(int[] leafOfRow, int[] parentOfLeaf) {
    /** How many parents there are for the square root of the leaves. */
    private static final double PARENTS = 1.6;

    static TopicTree grow(Network network, int[] rowWeights, int wantedLeaves, int smallest, long seed) {
        int[] leaves = Communities.about(wantedLeaves, network, seed);
        leaves = SmallGroups.merge(network, leaves, rowWeights, smallest);
        Network overLeaves = network.createReducedNetwork(new Clustering(leaves));
        int leafCount = Communities.count(leaves);
        int wantedParents = (int) Math.round(PARENTS * Math.sqrt(leafCount));
        int[] parents = Communities.about(Math.max(1, wantedParents), overLeaves, seed);
        return new TopicTree(leaves, parents);
    }

    int leaves() {
        return parentOfLeaf.length;
    }

    int parents() {
        return Communities.count(parentOfLeaf);
    }
}
