/**
 * The encoder: ONNX base models of the class path behind the port {@link io.zhiyin.text.TextEncoder}.
 *
 * <p>Start at {@link io.zhiyin.models.encoder.OnnxTextEncoder}. A text is normalised, cut into tokens and windows, run through
 * the model, with 8 bits one by one and with 32 bits in batches of equal length, and pooled. What the vectors mean belongs to {@code io.zhiyin.text.head}.
 */
@NullMarked
package io.zhiyin.models.encoder;

import org.jspecify.annotations.NullMarked;
