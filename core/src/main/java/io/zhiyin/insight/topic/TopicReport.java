package io.zhiyin.insight.topic;

/**
 * How well the statements of one vector space fell into topics.
 *
 * @param statements all of them
 * @param clustered how many were clustered; the rest joined the topic of their nearest
 * @param unassigned how many have no topic
 * @param assignmentError the share of clustered statements that the vote of their nearest would have put elsewhere, on a
 *     tenth held out; an upper bound on what sampling costs, 0 where nothing was held out
 */
public record TopicReport(String space, long statements, long clustered, long unassigned, double assignmentError) {
    /** The share of statements without a topic. */
    public double unassignedShare() {
        return statements == 0 ? 0 : (double) unassigned / statements;
    }
}
