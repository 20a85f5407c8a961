/**
 * The commands that a person runs.
 *
 * <p>Start at {@link io.zhiyin.server.road.Pipeline}, the road from a file to a report; {@link io.zhiyin.server.Main} is the door.
 * Thinking belongs to core, files and tables to store.
 */
@NullMarked
package io.zhiyin.server;

import org.jspecify.annotations.NullMarked;
