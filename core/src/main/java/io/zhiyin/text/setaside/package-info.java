/**
 * Texts that stand where customers' words belong but are none: fillers, bought praise, sellers' replies, advertising.
 *
 * <p>Start at {@link io.zhiyin.text.setaside.SetAside}. What a customer really says is read elsewhere in {@code io.zhiyin.text}.
 */
@NullMarked
package io.zhiyin.text.setaside;

import org.jspecify.annotations.NullMarked;
