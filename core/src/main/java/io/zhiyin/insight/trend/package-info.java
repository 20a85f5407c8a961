/**
 * How often matters are mentioned, week by week, and whether that moves by more than chance: in the whole shop, and in one
 * region or product.
 *
 * <p>Start at {@link io.zhiyin.insight.trend.Movements}; {@link io.zhiyin.insight.trend.MentionTable} holds the counts. What
 * a movement means for the shop's priorities belongs to {@code io.zhiyin.insight.judging}.
 */
@NullMarked
package io.zhiyin.insight.trend;

import org.jspecify.annotations.NullMarked;
