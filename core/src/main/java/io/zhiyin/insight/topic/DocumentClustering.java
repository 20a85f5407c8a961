package io.zhiyin.insight.topic;

import java.util.Arrays;
import java.util.List;

/**
 * Whole documents in a given number of topics, as evaluations compare them.
 *
 * @param topicOfDocument each document's topic; below 0 it has none. Not copied: read only
 * @param words the top words of every topic, at most ten, best first
 */
public record DocumentClustering(int[] topicOfDocument, List<List<String>> words) {
    public DocumentClustering {
        words = words.stream().map(List::copyOf).toList();
    }

    /** How many topics there are: fewer than were asked for where the documents don't hold so many. */
    public int topics() {
        return words.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentClustering that
                && Arrays.equals(topicOfDocument, that.topicOfDocument)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(topicOfDocument) + words.hashCode();
    }
}
