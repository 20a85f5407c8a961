package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.List;

/** Groupings of rows, kept as the group number of each row; below 0 a row has no group. */
final class Groups {
    private Groups() {}

    /** The rows of every group, ascending. */
    static List<List<Integer>> members(int[] groupOfRow, int groups) {
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            members.add(new ArrayList<>());
        }
        for (int row = 0; row < groupOfRow.length; row++) {
            if (groupOfRow[row] >= 0) {
                members.get(groupOfRow[row]).add(row);
            }
        }
        return members;
    }
}
