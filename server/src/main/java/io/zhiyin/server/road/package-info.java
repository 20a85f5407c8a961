/**
 * The road from files of feedback to a demand report, step by step.
 *
 * <p>Start at {@link io.zhiyin.server.road.Pipeline}. Each step is a class; what it does with one text or with many belongs to
 * core, what it shows to {@code io.zhiyin.server.report}.
 */
@NullMarked
package io.zhiyin.server.road;

import org.jspecify.annotations.NullMarked;
