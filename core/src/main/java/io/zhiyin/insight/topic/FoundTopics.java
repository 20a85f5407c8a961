package io.zhiyin.insight.topic;

import io.zhiyin.insight.Topic;
import java.util.List;

/**
 * Everything the topics of one run are.
 *
 * @param topics after people's edits: wider topics first, each followed by its own, the largest first
 * @param membership every statement's topic after the edits
 * @param history what was found before the edits: keep it for the next run
 * @param orphans edits that found nothing to hold on to
 * @param reports one per vector space
 */
public record FoundTopics(
        List<Topic> topics,
        TopicMembership membership,
        TopicHistory history,
        List<OrphanEdit> orphans,
        List<TopicReport> reports) {
    public FoundTopics {
        topics = List.copyOf(topics);
        orphans = List.copyOf(orphans);
        reports = List.copyOf(reports);
    }
}
