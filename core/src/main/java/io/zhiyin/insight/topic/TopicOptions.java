package io.zhiyin.insight.topic;

/**
 * How topics are found.
 *
 * @param neighbours how many nearest statements each statement is tied to
 * @param smallest the least number of statements of a topic; smaller groups join their nearest
 * @param detail how fine the topics are: about {@code detail} times the square root of the number of distinct statements
 * @param sampleLimit how many statements of one vector space are clustered; the rest join the topic of their nearest
 * @param quotes how many quotes a topic shows
 * @param weakestCohesion below it a topic holds nothing together, and its statements count as unassigned
 * @param context the share of the direction that all statements of one feedback have in common which is taken out of each:
 *     0.9 for vectors pooled within the whole text, 0 for vectors of statements encoded alone
 * @param seed every random choice follows from it
 */
public record TopicOptions(
        int neighbours,
        int smallest,
        double detail,
        int sampleLimit,
        int quotes,
        double weakestCohesion,
        double context,
        long seed) {
    public TopicOptions {
        require(neighbours >= 2, "neighbours must be at least 2, was " + neighbours);
        require(smallest >= 1, "smallest must be at least 1, was " + smallest);
        require(detail > 0, "detail must be above 0, was " + detail);
        require(sampleLimit >= 100, "sampleLimit must be at least 100, was " + sampleLimit);
        require(quotes >= 1, "quotes must be at least 1, was " + quotes);
        require(
                weakestCohesion >= 0 && weakestCohesion < 1,
                "weakestCohesion must lie in [0, 1), was " + weakestCohesion);
        require(context >= 0 && context <= 1, "context must lie in [0, 1], was " + context);
    }

    public static TopicOptions defaults() {
        return new TopicOptions(15, 5, 2, 32_000, 5, 0.12, 0.9, 1);
    }

    public TopicOptions withSeed(long other) {
        return new TopicOptions(neighbours, smallest, detail, sampleLimit, quotes, weakestCohesion, context, other);
    }

    public TopicOptions withSampleLimit(int other) {
        return new TopicOptions(neighbours, smallest, detail, other, quotes, weakestCohesion, context, seed);
    }

    public TopicOptions withDetail(double other) {
        return new TopicOptions(neighbours, smallest, other, sampleLimit, quotes, weakestCohesion, context, seed);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
