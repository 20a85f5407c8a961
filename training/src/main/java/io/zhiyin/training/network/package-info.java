/**
 * The encoder as a network that can be trained. Start with {@link io.zhiyin.training.network.Transformer}. Losses, optimizers and
 * files don't belong here.
 */
@NullMarked
package io.zhiyin.training.network;

import org.jspecify.annotations.NullMarked;
