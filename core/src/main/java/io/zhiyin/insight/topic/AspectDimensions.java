package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Dimensions that say which aspect was heard in a statement, one for each aspect and each group of aspects. Encoders put short
 * clauses together by their letters (闻着头晕, 吃出头发); who hears smell in one and foreign matter in the other keeps them apart.
 */
final class AspectDimensions {
    /** What one group of aspects adds to the similarity of two statements, against two different ones. */
    private static final double GROUP = 0.06;
    /** What one aspect adds. */
    private static final double ASPECT = 0.06;

    private final Map<AspectId, Integer> places = new HashMap<>();

    /** @param sample whose aspects are told apart; an aspect that comes later has no dimension but its group's */
    AspectDimensions(Iterable<TopicStatement> sample) {
        TreeSet<AspectId> aspects = new TreeSet<>();
        for (TopicStatement statement : sample) {
            specific(statement).ifPresent(aspect -> {
                aspects.add(aspect);
                aspects.add(aspect.group());
            });
        }
        aspects.forEach(aspect -> places.put(aspect, places.size()));
    }

    int size() {
        return places.size();
    }

    /** The vector with these dimensions behind it; all 0 where no aspect was heard. */
    float[] append(float[] vector, TopicStatement statement) {
        float[] longer = Arrays.copyOf(vector, vector.length + size());
        specific(statement).ifPresent(aspect -> {
            add(longer, vector.length, aspect.group(), GROUP);
            add(longer, vector.length, aspect, ASPECT);
        });
        return longer;
    }

    private void add(float[] vector, int from, AspectId aspect, double worth) {
        Integer place = places.get(aspect);
        if (place != null) {
            float before = vector[from + place];
            vector[from + place] = (float) Math.sqrt(before * before + worth);
        }
    }

    private static Optional<AspectId> specific(TopicStatement statement) {
        return statement.aspect().filter(aspect -> !aspect.equals(AspectId.OVERALL));
    }
}
