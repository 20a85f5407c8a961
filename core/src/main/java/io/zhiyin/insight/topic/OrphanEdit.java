package io.zhiyin.insight.topic;

import io.zhiyin.insight.TopicId;
import java.util.List;
import java.util.Locale;

/**
 * An edit, or one part of it, that found nothing to hold on to.
 *
 * @param place its place in the list of edits, counted from 0
 * @param topics the topics at which it failed
 */
public record OrphanEdit(int place, TopicEdit edit, Reason reason, List<TopicId> topics) {
    public OrphanEdit {
        topics = List.copyOf(topics);
    }

    /** Why an edit could not be done. */
    public enum Reason {
        /** No topic has this id now. */
        NO_SUCH_TOPIC,
        /** A wider topic and a narrow one can't become one. */
        LEVELS_DIFFER,
        /** Topics and statements of two languages lie in two vector spaces. */
        LANGUAGES_DIFFER,
        /** Only narrow topics hold statements of their own. */
        WIDER_TOPIC,
        /** The statement is gone, and none covers half of it. */
        NO_SUCH_STATEMENT,
        /** None of the statements to be split off is in the topic now. */
        STATEMENTS_ELSEWHERE,
        /** The split would take every statement of its topic. */
        NOTHING_LEFT,
        /** No earlier edit has this number. */
        NO_EARLIER_EDIT;

        /** The name used in files and message catalogues. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
