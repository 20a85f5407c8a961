package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The graph that the clusters are found in: an edge wherever one row is among the other's nearest, weighted by the share of
 * neighbours that both have in common (Jarvis and Patrick 1973), times the similarity. Shared neighbours tame hubs: a row that is
 * near to everybody shares few neighbours with anyone.
 */
final class NeighbourGraph {
    private NeighbourGraph() {}

    static Network of(Neighbours neighbours) {
        int[][] sorted = new int[neighbours.size()][];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = neighbours.ids()[row].clone();
            Arrays.sort(sorted[row]);
        }
        List<double[]> edges = new ArrayList<>();
        for (int row = 0; row < sorted.length; row++) {
            for (int place = 0; place < neighbours.ids()[row].length; place++) {
                int other = neighbours.ids()[row][place];
                boolean mutual = Arrays.binarySearch(sorted[other], row) >= 0;
                if (!mutual || row < other) {
                    double weight = sharedShare(sorted[row], sorted[other], mutual)
                            * Math.max(0.01, neighbours.similarities()[row][place]);
                    edges.add(new double[] {row, other, weight});
                }
            }
        }
        return network(sorted.length, edges);
    }

    /** Jaccard over both neighbourhoods, each row counting as its own neighbour. */
    private static double sharedShare(int[] one, int[] other, boolean mutual) {
        int shared = mutual ? 2 : 1;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (one.length + other.length + 2 - shared);
    }

    private static Network network(int nodes, List<double[]> edges) {
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        double[] weights = new double[edges.size()];
        for (int i = 0; i < weights.length; i++) {
            from[i] = (int) edges.get(i)[0];
            to[i] = (int) edges.get(i)[1];
            weights[i] = edges.get(i)[2];
        }
        LargeIntArray[] ends = {new LargeIntArray(from), new LargeIntArray(to)};
        return new Network(nodes, true, ends, new LargeDoubleArray(weights), false, false);
    }
}
