/**
 * From bytes to rows: finds the files, opens archives within bounds, decides encoding, format and separator, and yields rows
 * of text cells with the line each began at.
 *
 * <p>Start at {@link io.zhiyin.store.files.read.Documents} and {@link io.zhiyin.store.files.read.Tables}. What a column means
 * is not decided here but in {@code io.zhiyin.store.files.guess}.
 */
@NullMarked
package io.zhiyin.store.files.read;

import org.jspecify.annotations.NullMarked;
