/**
 * How far the rows themselves can be trusted: repeated texts, bursts that look bought, gaps in time.
 *
 * <p>Start at {@link io.zhiyin.insight.quality.QualityGatherer}. What needs readings (ratings that contradict their texts)
 * does not belong here.
 */
@NullMarked
package io.zhiyin.insight.quality;

import org.jspecify.annotations.NullMarked;
