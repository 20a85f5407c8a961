/**
 * Which region speaks of a matter more or less than the others do.
 *
 * <p>Start at {@link io.zhiyin.insight.region.RegionalDifferences}. Movements inside a region belong to {@code trend}.
 */
@NullMarked
package io.zhiyin.insight.region;

import org.jspecify.annotations.NullMarked;
