package io.zhiyin.insight.topic;

import java.util.Map;
import java.util.TreeMap;
import nl.cwts.networkanalysis.Network;

/** Groups too small to be a topic join the group that they are tied to most closely. */
final class SmallGroups {
    private SmallGroups() {}

    /** The groups, renumbered from 0 without gaps; a small group without any tie stays as it is. */
    static int[] merge(Network network, int[] groups, int[] rowWeights, int smallest) {
        int[] merged = groups.clone();
        int count = Communities.count(groups);
        for (int group = count - 1; group >= 0; group--) { // numbered by size: the smallest first
            long size = 0;
            for (int row = 0; row < merged.length; row++) {
                size += merged[row] == group ? rowWeights[row] : 0;
            }
            if (size > 0 && size < smallest) {
                join(network, merged, group);
            }
        }
        return renumbered(merged);
    }

    private static void join(Network network, int[] groups, int group) {
        Map<Integer, Double> ties = new TreeMap<>();
        for (int row = 0; row < groups.length; row++) {
            if (groups[row] == group) {
                int[] neighbours = network.getNeighbors(row);
                double[] weights = network.getEdgeWeights(row);
                for (int i = 0; i < neighbours.length; i++) {
                    if (groups[neighbours[i]] != group) {
                        ties.merge(groups[neighbours[i]], weights[i], Double::sum);
                    }
                }
            }
        }
        int target = group;
        double closest = 0;
        for (Map.Entry<Integer, Double> tie : ties.entrySet()) {
            if (tie.getValue() > closest) {
                closest = tie.getValue();
                target = tie.getKey();
            }
        }
        for (int row = 0; row < groups.length; row++) {
            groups[row] = groups[row] == group ? target : groups[row];
        }
    }

    static int[] renumbered(int[] groups) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (int group : groups) {
            numbers.putIfAbsent(group, 0);
        }
        int next = 0;
        for (Map.Entry<Integer, Integer> number : numbers.entrySet()) {
            number.setValue(next++);
        }
        int[] renumbered = new int[groups.length];
        for (int row = 0; row < groups.length; row++) {
            renumbered[row] = numbers.getOrDefault(groups[row], 0);
        }
        return renumbered;
    }
}
