/**
 * The heads that ship: loading them, and building them anew from the starter set and the public reviews.
 *
 * <p>Start at {@link io.zhiyin.models.heads.ShippedHeads}; {@link io.zhiyin.models.heads.HeadsBuilder} makes the files. How a
 * head works belongs to {@code io.zhiyin.text.head} in core.
 */
@NullMarked
package io.zhiyin.models.heads;

import org.jspecify.annotations.NullMarked;
