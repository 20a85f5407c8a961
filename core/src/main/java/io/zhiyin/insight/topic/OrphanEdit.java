package io.zhiyin.insight.topic;

/**
 * An edit that found nothing to hold on to.
 *
 * @param place its place in the list of edits, counted from 0
 * @param reason what was looked for and not found
 */
public record OrphanEdit(int place, TopicEdit edit, String reason) {}
