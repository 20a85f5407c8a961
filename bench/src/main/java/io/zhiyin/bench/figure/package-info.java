/**
 * What a bench gives: figures with their targets, as a table and as JSON, and what all benches use to speak and to clean up.
 *
 * <p>Start at {@link io.zhiyin.bench.figure.Result}. What is measured belongs to the packages beside.
 */
@NullMarked
package io.zhiyin.bench.figure;

import org.jspecify.annotations.NullMarked;
