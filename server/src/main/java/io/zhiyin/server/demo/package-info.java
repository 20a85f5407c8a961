/**
 * A made-up shop with planted truth: the files that a real shop exports, and what is hidden in them, so that findings can be
 * scored. Words come from hand-written phrases under {@code resources/io/zhiyin/server/demo}.
 *
 * <p>Start at {@link io.zhiyin.server.demo.DemoShop}; what is planted, how strongly and why, stands in docs/design/demo-shop.md.
 * Nothing here analyses; {@link io.zhiyin.server.demo.TruthCheck} only compares findings with what was planted.
 */
@NullMarked
package io.zhiyin.server.demo;

import org.jspecify.annotations.NullMarked;
