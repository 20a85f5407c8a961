package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import java.util.List;

/**
 * One vector space and the groups found in it.
 *
 * @param sample the statements that were clustered
 * @param seen how many statements the space has in all
 */
record ClusteredSpace(String name, List<TopicStatement> sample, long seen, SpaceTopics topics) {
    ClusteredSpace {
        sample = List.copyOf(sample);
    }

    Language language() {
        return topics.language();
    }

    boolean isSampled() {
        return sample.size() < seen;
    }
}
