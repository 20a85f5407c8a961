/**
 * What one text says: its language, its statements, each with aspect, kind, sentiment and purchase intent, its entities and
 * its vector.
 *
 * <p>Start at {@link io.zhiyin.text.Reading}. The encoder, the segmenter and the heads that the reader needs are ports here
 * and are implemented in module {@code models}. What many texts say belongs to {@code io.zhiyin.insight}.
 */
@NullMarked
package io.zhiyin.text;

import org.jspecify.annotations.NullMarked;
