package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.List;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.Network;

/**
 * Merges groups two by two, the most closely tied first, until so many are left. Closeness is the mean weight of the edges
 * that could run between both (average linkage on the graph), lifted for small groups, so that large ones don't swallow all.
 */
final class TopicMerger {
    private TopicMerger() {}

    /** The group of every row after merging down to {@code wanted}, numbered from 0; fewer groups stay as they are. */
    static int[] merge(Network network, int[] groupOfRow, int wanted) {
        int groups = Communities.count(groupOfRow);
        double[][] ties = ties(network.createReducedNetwork(new Clustering(groupOfRow)), groups);
        int[] sizes = new int[groups];
        for (int group : groupOfRow) {
            sizes[group]++;
        }
        int[] now = new int[groups];
        List<Integer> alive = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            now[group] = group;
            alive.add(group);
        }
        while (alive.size() > Math.max(1, wanted)) {
            int[] pair = closest(alive, ties, sizes);
            for (int other : alive) {
                ties[pair[0]][other] += ties[pair[1]][other];
                ties[other][pair[0]] = ties[pair[0]][other];
            }
            sizes[pair[0]] += sizes[pair[1]];
            alive.remove(Integer.valueOf(pair[1]));
            for (int group = 0; group < groups; group++) {
                now[group] = now[group] == pair[1] ? pair[0] : now[group];
            }
        }
        int[] merged = new int[groupOfRow.length];
        for (int row = 0; row < merged.length; row++) {
            merged[row] = now[groupOfRow[row]];
        }
        return SmallGroups.renumbered(merged);
    }

    private static double[][] ties(Network reduced, int groups) {
        double[][] ties = new double[groups][groups];
        for (int group = 0; group < groups; group++) {
            int[] neighbours = reduced.getNeighbors(group);
            double[] weights = reduced.getEdgeWeights(group);
            for (int i = 0; i < neighbours.length; i++) {
                ties[group][neighbours[i]] = weights[i];
            }
        }
        return ties;
    }

    private static int[] closest(List<Integer> alive, double[][] ties, int[] sizes) {
        int[] pair = {alive.get(0), alive.get(1)};
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < alive.size(); i++) {
            for (int j = i + 1; j < alive.size(); j++) {
                int one = alive.get(i);
                int other = alive.get(j);
                double closeness = ties[one][other] / ((double) sizes[one] * sizes[other]);
                // no tie at all: the smallest two
                double score = closeness > 0 ? closeness : -(double) (sizes[one] + sizes[other]);
                if (score > best) {
                    best = score;
                    pair = new int[] {one, other};
                }
            }
        }
        return pair;
    }
}
