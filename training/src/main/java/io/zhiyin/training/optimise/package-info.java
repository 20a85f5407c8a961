/**
 * How weights are changed so that a loss falls: parameters, batches, the optimizer, checkpoints and the loop over them. Start with
 * {@link io.zhiyin.training.optimise.Trainer}. What is learnt, and from which files, doesn't belong here.
 */
@NullMarked
package io.zhiyin.training.optimise;

import org.jspecify.annotations.NullMarked;
