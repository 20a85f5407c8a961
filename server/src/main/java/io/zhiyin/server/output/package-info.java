/**
 * The files of an output folder that machines read: {@code readings.jsonl}, {@code topics.json}, {@code insights.json},
 * {@code problems.json} and {@code run.json}. Their shape is a promise, kept in docs/output.md.
 *
 * <p>Start at {@link io.zhiyin.server.output.ReadingsFile}. The report for people lives in {@code io.zhiyin.server.report}.
 */
@NullMarked
package io.zhiyin.server.output;

import org.jspecify.annotations.NullMarked;
