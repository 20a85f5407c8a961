/**
 * The whole judgement of a shop: from counts to insights, indices, importance and urgency.
 *
 * <p>Start at {@link io.zhiyin.insight.judging.Analyst}. Each kind of judgement has its own package beside this one; the
 * counting is SQL and lives in module {@code store}. All formulas stand in docs/method.md.
 */
@NullMarked
package io.zhiyin.insight.judging;

import org.jspecify.annotations.NullMarked;
