/**
 * Intake: customers' feedback out of the files a shop already has, with every problem found in them named.
 *
 * <p>Start at {@link io.zhiyin.store.files.FeedbackFiles}. Bytes become rows in {@code read}, rows get their meaning in {@code
 * guess}; redaction and everything after it belong to core.
 */
@NullMarked
package io.zhiyin.store.files;

import org.jspecify.annotations.NullMarked;
