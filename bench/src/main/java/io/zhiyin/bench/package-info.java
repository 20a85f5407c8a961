/**
 * Benchmarks: how fast, how small and how good, measured on this machine. Never part of an analysis.
 *
 * <p>Start at {@link io.zhiyin.bench.BenchCommand}. Each bench has a package of its own; what they share is in
 * {@code io.zhiyin.bench.figure}. Tests of correctness belong to the modules themselves.
 */
@NullMarked
package io.zhiyin.bench;

import org.jspecify.annotations.NullMarked;
