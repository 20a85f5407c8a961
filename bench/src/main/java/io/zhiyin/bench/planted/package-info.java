/**
 * What an analysis finds of the effects planted in generated shops, and what it claims of shops in which nothing happens.
 *
 * <p>Start at {@link io.zhiyin.bench.planted.PlantedBench}. The shops themselves belong to {@code io.zhiyin.server.demo}.
 */
@NullMarked
package io.zhiyin.bench.planted;

import org.jspecify.annotations.NullMarked;
