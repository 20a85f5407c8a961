/**
 * From cells to meaning: which column holds what, on which scale the ratings are, how the dates are written.
 *
 * <p>Start at {@link io.zhiyin.store.files.guess.ColumnGuess}. Every guess can be printed and overridden. Nothing here opens a
 * file.
 */
@NullMarked
package io.zhiyin.store.files.guess;

import org.jspecify.annotations.NullMarked;
