/**
 * PyTorch as the rest of this module sees it: the engine, arrays that own their memory, gradients. Start with {@link
 * io.zhiyin.training.torch.Torch}. What a network computes doesn't belong here.
 */
@NullMarked
package io.zhiyin.training.torch;

import org.jspecify.annotations.NullMarked;
