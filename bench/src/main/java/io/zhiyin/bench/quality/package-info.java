/**
 * How well public labelled data are read, beside the targets.
 *
 * <p>Start at {@link io.zhiyin.bench.quality.QualityBench}. The measuring belongs to {@code io.zhiyin.server.evaluate}.
 */
@NullMarked
package io.zhiyin.bench.quality;

import org.jspecify.annotations.NullMarked;
