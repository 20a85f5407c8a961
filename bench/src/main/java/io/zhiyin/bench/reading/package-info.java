/**
 * How fast texts are read: against the limit of the machine's own matrix product, and against langchain4j.
 *
 * <p>Start at {@link io.zhiyin.bench.reading.ReadingBench}. Whole analyses belong to {@code io.zhiyin.bench.whole}.
 */
@NullMarked
package io.zhiyin.bench.reading;

import org.jspecify.annotations.NullMarked;
