package io.zhiyin.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MendedLeavesTest {
    private static final int MEANING = 64;

    private final Random random = new Random(31);
    private final List<float[]> rows = new ArrayList<>();

    /** Rows about a theme (below 0: about nothing) that lean one way. */
    private void add(int count, int theme, float stance, double noise) {
        for (int i = 0; i < count; i++) {
            float[] row = new float[MEANING + 1];
            for (int d = 0; d < MEANING; d++) {
                row[d] = (float) (noise / Math.sqrt(MEANING) * random.nextGaussian());
            }
            if (theme >= 0) {
                row[theme] += 1;
            }
            row[MEANING] = stance;
            rows.add(Vectors.toUnitLength(row));
        }
    }

    private int[] mended(int... leafOfRow) {
        float[][] vectors = rows.toArray(float[][]::new);
        int[] weights = new int[vectors.length];
        Arrays.fill(weights, 1);
        TopicTree tree = new TopicTree(leafOfRow, new int[Communities.count(leafOfRow)]);
        TopicTree mended = MendedLeaves.of(vectors, MEANING, weights, tree, TopicOptions.defaults());
        assertThat(Arrays.stream(mended.leafOfRow()).max().orElse(0)).isLessThan(mended.parentOfLeaf().length);
        return mended.leafOfRow();
    }

    private static int[] leaves(int... sizes) {
        int[] leaves = new int[Arrays.stream(sizes).sum()];
        int next = 0;
        for (int leaf = 0; leaf < sizes.length; leaf++) {
            Arrays.fill(leaves, next, next + sizes[leaf], leaf);
            next += sizes[leaf];
        }
        return leaves;
    }

    private static long distinct(int[] leaves, int from, int to) {
        return Arrays.stream(leaves, from, to).distinct().count();
    }

    @Test
    void praiseAndComplaintInOneLeafArePartedAndNeutralRowsStayNearTheirOwn() {
        add(20, 0, 0.4f, 0.2);
        add(20, 0, -0.4f, 0.2);
        add(20, 1, 0.4f, 0.2);

        int[] leaves = mended(leaves(40, 20));

        assertThat(distinct(leaves, 0, 20)).isEqualTo(1);
        assertThat(distinct(leaves, 20, 40)).isEqualTo(1);
        assertThat(leaves[0]).isNotEqualTo(leaves[20]);
        assertThat(leaves[40]).isEqualTo(1);
    }

    @Test
    void aFewThatDisagreeDoNotMakeATopic() {
        add(40, 0, 0.4f, 0.2);
        add(3, 0, -0.4f, 0.2);
        add(20, 1, 0.4f, 0.2);

        assertThat(distinct(mended(leaves(43, 20)), 0, 43)).isEqualTo(1);
    }

    @Test
    void aLooseLeafIsTakenApartIntoItsCloseGroups() {
        for (int theme = 2; theme < 14; theme++) {
            add(10, theme, 0, 0.2);
        }
        add(30, 0, 0, 0.2);
        add(30, 1, 0, 0.2);

        int[] leaves = mended(leaves(120, 30, 30));

        for (int theme = 0; theme < 12; theme++) {
            assertThat(distinct(leaves, 10 * theme, 10 * theme + 10)).isEqualTo(1);
        }
        assertThat(leaves[0]).isNotEqualTo(leaves[10]);
        assertThat(leaves).doesNotContain(SpaceTopics.NONE);
    }

    @Test
    void whatLiesInALooseLeafByMistakeGoesHomeAndNoiseStaysWithoutATopic() {
        add(40, -1, 0, 1);
        add(3, 0, 0, 0.1);
        add(40, 0, 0, 0.3);
        add(40, 1, 0, 0.3);

        int[] leaves = mended(leaves(43, 40, 40));

        assertThat(Arrays.stream(leaves, 0, 40).filter(leaf -> leaf == SpaceTopics.NONE))
                .hasSizeGreaterThan(30);
        assertThat(Arrays.stream(leaves, 40, 43)).containsOnly(1);
    }

    @Test
    void aLeafThatHoldsLittleIsOnlyTakenApartWhileFewRowsStayWithoutATopic() {
        int[] few = looseBeside(40);
        setUpAnew();
        int[] many = looseBeside(10);

        assertThat(Arrays.stream(few, 0, 14).filter(leaf -> leaf == SpaceTopics.NONE))
                .isNotEmpty();
        assertThat(many).doesNotContain(SpaceTopics.NONE);
    }

    /** A leaf of 14 rows that lie loosely about one theme, beside twenty tight ones of so many rows each. */
    private int[] looseBeside(int others) {
        int[] sizes = new int[21];
        Arrays.fill(sizes, others);
        sizes[0] = 14;
        add(14, 0, 0, 2);
        for (int theme = 1; theme < sizes.length; theme++) {
            add(others, theme, 0, 0.2);
        }
        return mended(leaves(sizes));
    }

    private void setUpAnew() {
        rows.clear();
        random.setSeed(31);
    }
}
