package io.zhiyin.server.evaluate;

/** An aspect and how a text leans on it. */
record Pair(String aspect, String sentiment) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
        int byAspect = aspect.compareTo(other.aspect);
        return byAspect != 0 ? byAspect : sentiment.compareTo(other.sentiment);
    }

    /** A pair with how sure the model is of it. */
    record Graded(Pair pair, double probability) {}
}
