/**
 * A whole analysis in a process of its own: its time by step, its memory, and how both grow with the rows.
 *
 * <p>Start at {@link io.zhiyin.bench.whole.WholeBench}.
 */
@NullMarked
package io.zhiyin.bench.whole;

import org.jspecify.annotations.NullMarked;
