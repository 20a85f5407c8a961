package io.zhiyin.insight.topic;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * Groups of a graph's nodes that hold together, by the Leiden algorithm (Traag, Waltman and van Eck 2019) on modularity with
 * a resolution (Reichardt and Bornholdt 2006). The resolution is searched until about the wanted number of groups appears.
 */
final class Communities {
    private static final int ITERATIONS = 10;
    /** While the resolution is searched, a rougher grouping tells enough. */
    private static final int SEARCH_ITERATIONS = 2;

    private static final int SEARCH_STEPS = 9;
    /** Resolutions searched: below the lowest everything that is connected is one group. */
    private static final double LOWEST = 0.05;

    private static final double HIGHEST = 5;
    private static final double CLOSE_ENOUGH = 0.08;

    private Communities() {}

    /** About {@code wanted} groups, numbered from 0 without gaps, the largest first. */
    static int[] about(int wanted, Network network, long seed) {
        double low = StrictMath.log(LOWEST);
        double high = StrictMath.log(Math.max(1, HIGHEST * wanted));
        double best = high;
        int bestMiss = Integer.MAX_VALUE;
        for (int step = 0; step < SEARCH_STEPS && bestMiss > CLOSE_ENOUGH * wanted; step++) {
            double middle = (low + high) / 2;
            int found = count(at(StrictMath.exp(middle), network, SEARCH_ITERATIONS, seed));
            if (Math.abs(found - wanted) < bestMiss) {
                bestMiss = Math.abs(found - wanted);
                best = middle;
            }
            if (found > wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return at(StrictMath.exp(best), network, ITERATIONS, seed);
    }

    private static int[] at(double resolution, Network network, int iterations, long seed) {
        double scale = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                resolution / Math.max(scale, 1e-9), iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        Clustering clustering = leiden.findClustering(network);
        clustering.orderClustersByNNodes();
        return clustering.getClusters().clone();
    }

    static int count(int[] groups) {
        int most = -1;
        for (int group : groups) {
            most = Math.max(most, group);
        }
        return most + 1;
    }
}
