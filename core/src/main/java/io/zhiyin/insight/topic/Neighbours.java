package io.zhiyin.insight.topic;

/** The nearest rows of every row, nearest first, with their similarities. */
record Neighbours(int[][] ids, float[][] similarities) {
    int size() {
        return ids.length;
    }
}
