package io.zhiyin.insight.trend;

import java.time.LocalDate;

/**
 * How much feedback a part of the shop received in a week.
 *
 * @param group the region or product, an empty string if unknown
 * @param stratum the product, or the category of products with little feedback: shares are compared within it, so that a
 *     change in what is sold is not taken for a change in what is said
 * @param week its Monday
 */
public record VolumeCount(String group, String stratum, LocalDate week, long feedback) {}
