package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The leaves of a tree after what the graph could not see is mended: a leaf in which praise and complaint both have their say is
 * parted, and a leaf that holds nothing together is taken apart – into the closer groups within it, and for the rest into
 * the leaves near enough; what lies near to none has no topic.
 */
final class MendedLeaves {
    /** From this share of a leaf on the lesser of praise and complaint is a topic of its own. */
    private static final double LEAST_LESSER = 0.1;
    /** A loose leaf is searched for groups of about so many rows. */
    private static final int WITHIN = 12;
    /** A row joins a leaf if this share of the leaf's own rows lie no nearer to the centre than it does. */
    private static final double NEAR_ENOUGH = 0.5;
    /** A small group found within a loose leaf must hold together so much better than it: the search prefers what does. */
    private static final double CLOSER = 2;
    /** Leaves that hold together no better than so many times the weakest cohesion are taken apart too … */
    private static final double LOOSE = 1.7;
    /** … as long as no larger share of the statements than this is left without a topic. */
    private static final double MOST_HOMELESS = 0.03;
    /** So many times the least size of a topic such a group must be: handfuls of like statements turn up by chance. */
    private static final int LARGER = 2;

    private final float[][] rows;
    private final int[] weights;
    private final int meaning;
    private final TopicOptions options;
    private final Cohesion cohesion;
    private final int[] leafOfRow;
    private final List<Integer> parentOfLeaf = new ArrayList<>();
    private final Map<Integer, Place> places = new TreeMap<>();

    private MendedLeaves(float[][] rows, int meaning, int[] weights, TopicTree tree, TopicOptions options) {
        this.rows = rows;
        this.weights = weights;
        this.meaning = meaning;
        this.options = options;
        this.cohesion = new Cohesion(rows);
        this.leafOfRow = tree.leafOfRow().clone();
        Arrays.stream(tree.parentOfLeaf()).forEach(parentOfLeaf::add);
    }

    /** The mended tree; rows without a topic have leaf {@link SpaceTopics#NONE}, and leaves may be left empty. */
    static TopicTree of(float[][] rows, int meaning, int[] weights, TopicTree tree, TopicOptions options) {
        MendedLeaves mended = new MendedLeaves(rows, meaning, weights, tree, options);
        mended.partMixed();
        mended.takeLooseApart();
        return new TopicTree(
                mended.leafOfRow,
                mended.parentOfLeaf.stream().mapToInt(Integer::intValue).toArray());
    }

    private int newLeaf(int beside) {
        parentOfLeaf.add(parentOfLeaf.get(beside));
        return parentOfLeaf.size() - 1;
    }

    private int weight(List<Integer> members) {
        return members.stream().mapToInt(row -> weights[row]).sum();
    }

    private float[] centre(List<Integer> members) {
        return Vectors.centre(members.stream().map(row -> rows[row]).toList(), rows[0].length);
    }

    private double cohesion(List<Integer> members) {
        return cohesion.of(members.stream().map(row -> rows[row]).toList());
    }

    private void partMixed() {
        List<List<Integer>> leaves = Groups.members(leafOfRow, parentOfLeaf.size());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            List<Integer> members = leaves.get(leaf);
            List<Integer> praise =
                    members.stream().filter(row -> stance(row) > 0).toList();
            List<Integer> complaint =
                    members.stream().filter(row -> stance(row) < 0).toList();
            int lesser = Math.min(weight(praise), weight(complaint));
            if (lesser >= Math.max(options.smallest(), LEAST_LESSER * weight(members))) {
                float[] good = centre(praise);
                float[] bad = centre(complaint);
                int other = newLeaf(leaf);
                for (int row : members) {
                    double leaning =
                            stance(row) != 0 ? stance(row) : Vectors.dot(rows[row], good) - Vectors.dot(rows[row], bad);
                    leafOfRow[row] = leaning > 0 ? leaf : other;
                }
            }
        }
    }

    /** The stance stands behind the meaning. */
    private double stance(int row) {
        return rows[row].length > meaning ? rows[row][meaning] : 0;
    }

    /** From the loosest leaf on: what holds nothing together at all, then what holds little, as long as few rows stay without a leaf. */
    private void takeLooseApart() {
        List<List<Integer>> leaves = Groups.members(leafOfRow, parentOfLeaf.size());
        double[] holds = leaves.stream()
                .mapToDouble(members -> members.isEmpty() ? 1 : cohesion(members))
                .toArray();
        List<Integer> loose = IntStream.range(0, holds.length)
                .filter(leaf -> holds[leaf] < LOOSE * options.weakestCohesion())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer leaf) -> holds[leaf])
                        .thenComparing(leaf -> leaf))
                .toList();
        long most = (long) (MOST_HOMELESS * Arrays.stream(weights).sum());
        for (int leaf : loose) {
            int[] before = leafOfRow.clone();
            int leavesBefore = parentOfLeaf.size();
            takeApart(leaf, leaves.get(leaf), holds[leaf]);
            if (holds[leaf] >= options.weakestCohesion() && homeless() > most) {
                System.arraycopy(before, 0, leafOfRow, 0, before.length);
                parentOfLeaf.subList(leavesBefore, parentOfLeaf.size()).clear();
                places.keySet().removeIf(place -> place >= leavesBefore);
            }
        }
    }

    private long homeless() {
        return IntStream.range(0, leafOfRow.length)
                .filter(row -> leafOfRow[row] == SpaceTopics.NONE)
                .mapToLong(row -> weights[row])
                .sum();
    }

    private void takeApart(int leaf, List<Integer> members, double holds) {
        List<Integer> homeless = new ArrayList<>();
        for (List<Integer> group : within(members)) {
            boolean closer = weight(group) >= LARGER * options.smallest()
                    && cohesion(group) >= CLOSER * Math.max(options.weakestCohesion(), holds);
            int home = closer ? newLeaf(leaf) : SpaceTopics.NONE;
            group.forEach(row -> leafOfRow[row] = home);
            if (!closer) {
                homeless.addAll(group);
            }
        }
        homeless.sort(Comparator.naturalOrder());
        house(homeless);
    }

    private List<List<Integer>> within(List<Integer> members) {
        if (members.size() < 2 * options.smallest()) {
            return List.of(members);
        }
        float[][] own = members.stream().map(row -> rows[row]).toArray(float[][]::new);
        var network = NeighbourGraph.of(NearestNeighbours.of(own, options.neighbours(), DotProducts.plain()));
        int[] found = Communities.about(Math.max(2, own.length / WITHIN), network, options.seed());
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < found.length; i++) {
            groups.computeIfAbsent(found[i], group -> new ArrayList<>()).add(members.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** The middle of a leaf, and how near to it half of its own rows lie. */
    private record Place(float[] centre, double border) {}

    private Place place(List<Integer> members) {
        float[] centre = centre(members);
        double[] near = members.stream()
                .mapToDouble(row -> Vectors.dot(rows[row], centre))
                .sorted()
                .toArray();
        return new Place(centre, near[(int) (NEAR_ENOUGH * near.length)]);
    }

    /** Puts each row into the leaf that it lies nearest to, measured by how near the leaf's own rows lie. */
    private void house(List<Integer> homeless) {
        List<List<Integer>> leaves = Groups.members(leafOfRow, parentOfLeaf.size());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            List<Integer> members = leaves.get(leaf);
            if (members.isEmpty()) {
                places.remove(leaf);
            } else {
                places.computeIfAbsent(leaf, key -> place(members));
            }
        }
        for (int row : homeless) {
            double best = 0;
            for (Map.Entry<Integer, Place> place : places.entrySet()) {
                double margin = Vectors.dot(rows[row], place.getValue().centre())
                        - place.getValue().border();
                if (margin > best) {
                    best = margin;
                    leafOfRow[row] = place.getKey();
                }
            }
        }
    }
}
