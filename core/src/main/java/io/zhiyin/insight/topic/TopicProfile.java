package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Polarity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the statements of a topic are labelled with, as shares: what can be compared across languages.
 *
 * @param aspects the share of each aspect among statements that have one; empty if none has
 * @param stances the share of each polarity, and of each kind
 */
record TopicProfile(Map<String, Double> aspects, Map<String, Double> stances) {
    static TopicProfile of(List<TopicStatement> members) {
        Map<String, Double> aspects = new TreeMap<>();
        Map<String, Double> stances = new TreeMap<>();
        for (TopicStatement member : members) {
            member.aspect().map(AspectId::value).ifPresent(aspect -> aspects.merge(aspect, 1.0, Double::sum));
            stances.merge(member.sentiment().polarity().code(), 1.0, Double::sum);
            member.kind().ifPresent(kind -> stances.merge(kind.code(), 1.0, Double::sum));
        }
        return new TopicProfile(shares(aspects), shares(stances));
    }

    /** How far the statements lean to praise: 1 all of them, -1 all to complaint, neutral ones counting as none. */
    double leaning() {
        double positive = stances.getOrDefault(Polarity.POSITIVE.code(), 0.0);
        double negative = stances.getOrDefault(Polarity.NEGATIVE.code(), 0.0);
        double all = positive + negative + stances.getOrDefault(Polarity.NEUTRAL.code(), 0.0);
        return all == 0 ? 0 : (positive - negative) / all;
    }

    private static Map<String, Double> shares(Map<String, Double> counts) {
        double sum = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((label, count) -> count / sum);
        return counts;
    }

    /** What two distributions have in common: 1 the same, 0 nothing. */
    static double shared(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0.0)))
                .sum();
    }
}
