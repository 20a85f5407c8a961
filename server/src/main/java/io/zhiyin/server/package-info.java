/**
 * The things a person runs: the commands, and {@link io.zhiyin.server.Pipeline}, the road from a file to a report.
 *
 * <p>Start at {@link io.zhiyin.server.Pipeline}. Thinking belongs to core, files and tables to store.
 */
@NullMarked
package io.zhiyin.server;

import org.jspecify.annotations.NullMarked;
