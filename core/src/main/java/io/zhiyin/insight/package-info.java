/**
 * What many customers say: topics, indices, trends, drivers, and the insights that clear a stated test.
 *
 * <p>Start at {@link io.zhiyin.insight.Topic} and {@link io.zhiyin.insight.Insight}. Reading one text belongs to
 * {@code io.zhiyin.text}; counting rows is SQL and lives in module {@code store}.
 */
@NullMarked
package io.zhiyin.insight;

import org.jspecify.annotations.NullMarked;
