package io.zhiyin.insight.topic;

import java.util.Arrays;

/**
 * Merges points two by two into so many groups, always the pair whose union spreads least (Ward 1963). It makes groups of
 * like spread, where other linkages make one giant and many crumbs. Cost grows with the cube of the points: for hundreds.
 */
final class WardLinkage {
    private final double[][] centres;
    private final double[] weights;
    private final int[] groupOf;
    private final boolean[] alive;

    private WardLinkage(double[][] centres, double[] weights) {
        this.centres = centres;
        this.weights = weights;
        this.groupOf = new int[centres.length];
        this.alive = new boolean[centres.length];
        Arrays.setAll(groupOf, i -> i);
        Arrays.fill(alive, true);
    }

    /** The group of every point, numbered from 0. */
    static int[] merge(double[][] points, double[] weights, int wanted) {
        WardLinkage linkage =
                new WardLinkage(Arrays.stream(points).map(double[]::clone).toArray(double[][]::new), weights.clone());
        linkage.mergeTo(Math.max(1, wanted));
        return SmallGroups.renumbered(linkage.groupOf);
    }

    private void mergeTo(int wanted) {
        int n = centres.length;
        double[][] costs = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                costs[i][j] = cost(i, j);
            }
        }
        for (int left = n; left > wanted; left--) {
            int one = -1;
            int other = -1;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i && alive[i]; j++) {
                    if (alive[j] && (one < 0 || costs[i][j] < costs[one][other])) {
                        one = i;
                        other = j;
                    }
                }
            }
            join(other, one);
            for (int i = 0; i < n; i++) {
                if (alive[i] && i != other) {
                    costs[Math.max(i, other)][Math.min(i, other)] = cost(i, other);
                }
            }
        }
    }

    private double cost(int one, int other) {
        double distance = 0;
        for (int d = 0; d < centres[one].length; d++) {
            double gap = centres[one][d] - centres[other][d];
            distance += gap * gap;
        }
        return distance * weights[one] * weights[other] / (weights[one] + weights[other]);
    }

    private void join(int kept, int gone) {
        double sum = weights[kept] + weights[gone];
        for (int d = 0; d < centres[kept].length; d++) {
            centres[kept][d] = (centres[kept][d] * weights[kept] + centres[gone][d] * weights[gone]) / sum;
        }
        weights[kept] = sum;
        alive[gone] = false;
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = groupOf[i] == gone ? kept : groupOf[i];
        }
    }
}
