/**
 * A training as another process asks for it: a folder with what to learn and how, progress on standard output, the weights at the end.
 * Start with {@link io.zhiyin.training.job.Main}. How learning works doesn't belong here.
 */
@NullMarked
package io.zhiyin.training.job;

import org.jspecify.annotations.NullMarked;
