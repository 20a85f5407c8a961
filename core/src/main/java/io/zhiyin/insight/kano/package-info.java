/**
 * How matters work on satisfaction: Kano's classes, told from what praise lifts and complaint costs.
 *
 * <p>Start at {@link io.zhiyin.insight.kano.Kano}. The effects come from {@code driver}.
 */
@NullMarked
package io.zhiyin.insight.kano;

import org.jspecify.annotations.NullMarked;
