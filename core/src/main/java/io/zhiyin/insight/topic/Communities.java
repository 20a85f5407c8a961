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
    private static final int SEARCH_STEPS = 9;
    private static final double CLOSE_ENOUGH = 0.08;

    private Communities() {}

    /** About {@code wanted} groups, numbered from 0 without gaps, the largest first. */
    static int[] about(int wanted, Network network, long seed) {
        double low = Math.log(0.01);
        double high = Math.log(Math.max(2, 30.0 * wanted));
        int[] best = at(Math.exp(high), network, seed);
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double middle = (low + high) / 2;
            int[] found = at(Math.exp(middle), network, seed);
            int miss = Math.abs(count(found) - wanted);
            if (miss < Math.abs(count(best) - wanted)) {
                best = found;
            }
            if (miss <= CLOSE_ENOUGH * wanted) {
                break;
            }
            if (count(found) > wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    static int[] at(double resolution, Network network, long seed) {
        double scale = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                resolution / Math.max(scale, 1e-9), ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
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
