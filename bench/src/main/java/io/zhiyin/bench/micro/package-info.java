/**
 * The parts of the road that work text by text, each measured alone by JMH.
 *
 * <p>Start at {@link io.zhiyin.bench.micro.TextParts}.
 */
@NullMarked
package io.zhiyin.bench.micro;

import org.jspecify.annotations.NullMarked;
