/**
 * What moves the rating, or another outcome of a feedback, when it is mentioned, all else equal.
 *
 * <p>Start at {@link io.zhiyin.insight.driver.Drivers}; {@link io.zhiyin.insight.driver.OutcomeTable} holds the data. How a
 * driver adds to a topic's importance belongs to {@code io.zhiyin.insight.judging}.
 */
@NullMarked
package io.zhiyin.insight.driver;

import org.jspecify.annotations.NullMarked;
