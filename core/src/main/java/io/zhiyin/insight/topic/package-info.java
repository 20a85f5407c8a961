/**
 * Topics: groups of statements that say the same thing, with names, quotes, ids that last, people's edits, and links between
 * languages.
 *
 * <p>Start at {@link io.zhiyin.insight.topic.TopicFinder}. The noun {@code Topic} itself stands in {@code io.zhiyin.insight}.
 * Whether a topic matters is judged elsewhere in {@code io.zhiyin.insight}; making vectors and words belongs to
 * {@code io.zhiyin.text}.
 */
@NullMarked
package io.zhiyin.insight.topic;

import org.jspecify.annotations.NullMarked;
