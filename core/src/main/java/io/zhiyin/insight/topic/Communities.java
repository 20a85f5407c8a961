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
    /** How near to a bound the next try may lie, as a share of the way to the other. */
    private static final double NEAREST = 0.1;

    private Communities() {}

    /** About {@code wanted} groups, numbered from 0 without gaps, the largest first. */
    static int[] about(int wanted, Network network, long seed) {
        // the ends are not tried: taken for one group and for a group a node, they tell well enough where to look first
        Bound few = new Bound(StrictMath.log(LOWEST), 0);
        Bound many = new Bound(
                StrictMath.log(Math.max(1, HIGHEST * wanted)), StrictMath.log(Math.max(2, network.getNNodes())));
        Attempt best = new Attempt(between(few, many, wanted, 0), network, seed);
        Attempt last = best;
        for (int step = 1; step < SEARCH_STEPS && best.miss(wanted) > CLOSE_ENOUGH * wanted; step++) {
            Bound bound = new Bound(last.logResolution, StrictMath.log(last.found()));
            few = last.found() > wanted ? few : bound;
            many = last.found() > wanted ? bound : many;
            last = new Attempt(between(few, many, wanted, step), network, seed);
            best = last.miss(wanted) < best.miss(wanted) ? last : best;
        }
        return best.finished();
    }

    /** A resolution (its logarithm) and how many groups it gives (their logarithm). */
    private record Bound(double logResolution, double logGroups) {}

    /** Where a straight line between both would give as many; every other time the middle, so that the search can't creep. */
    private static double between(Bound few, Bound many, int wanted, int step) {
        double rise = many.logGroups - few.logGroups;
        double share = step % 2 == 1 || rise < 1e-9 ? .5 : (StrictMath.log(wanted) - few.logGroups) / rise;
        return few.logResolution
                + Math.max(NEAREST, Math.min(1 - NEAREST, share)) * (many.logResolution - few.logResolution);
    }

    /** A rough grouping at one resolution, which can be gone on with. */
    private static final class Attempt {
        private final double logResolution;
        private final Network network;
        private final LeidenAlgorithm leiden;
        private final Clustering clustering;

        private Attempt(double logResolution, Network network, long seed) {
            double scale = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
            this.logResolution = logResolution;
            this.network = network;
            this.leiden = new LeidenAlgorithm(
                    StrictMath.exp(logResolution) / Math.max(scale, 1e-9),
                    SEARCH_ITERATIONS,
                    LeidenAlgorithm.DEFAULT_RANDOMNESS,
                    new Random(seed));
            this.clustering = leiden.findClustering(network);
        }

        private int found() {
            return clustering.getNClusters();
        }

        private int miss(int wanted) {
            return Math.abs(found() - wanted);
        }

        private int[] finished() {
            leiden.setNIterations(ITERATIONS - SEARCH_ITERATIONS);
            leiden.improveClustering(network, clustering);
            clustering.orderClustersByNNodes();
            return clustering.getClusters().clone();
        }
    }

    static int count(int[] groups) {
        int most = -1;
        for (int group : groups) {
            most = Math.max(most, group);
        }
        return most + 1;
    }
}
