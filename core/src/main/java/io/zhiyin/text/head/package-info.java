/**
 * Heads: small trained models that say which label a text bears, with a calibrated probability, from its n-grams and its
 * vector.
 *
 * <p>Start at {@link io.zhiyin.text.head.HeadTrainer}, which makes a {@link io.zhiyin.text.head.TrainedHead} from labelled
 * texts. The vectors come from a {@link io.zhiyin.text.TextEncoder}; loading files belongs to module {@code models}.
 */
@NullMarked
package io.zhiyin.text.head;

import org.jspecify.annotations.NullMarked;
