/**
 * The three indices: sentiment, purchase intent and product demand, overall and by product, category, aspect, region,
 * channel and period.
 *
 * <p>Start at {@link io.zhiyin.insight.index.Indices}. Which statement counts how is counted by SQL in module {@code store};
 * docs/method.md states it.
 */
@NullMarked
package io.zhiyin.insight.index;

import org.jspecify.annotations.NullMarked;
