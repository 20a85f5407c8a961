/**
 * Numbers and how far they can be trusted: intervals, tests, corrections for many tests, agreement of labellers, rankings.
 *
 * <p>Start at {@link io.zhiyin.statistics.Estimate}. Everything here takes numbers and labels and gives numbers; what the
 * numbers mean for a shop belongs to {@code io.zhiyin.insight}.
 */
@NullMarked
package io.zhiyin.statistics;

import org.jspecify.annotations.NullMarked;
