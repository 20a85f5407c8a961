/**
 * How a command speaks to the person at the keyboard: sentences in their language, progress, and failures that they can mend.
 *
 * <p>Start at {@link io.zhiyin.server.terminal.Texts}. What the commands do lives elsewhere.
 */
@NullMarked
package io.zhiyin.server.terminal;

import org.jspecify.annotations.NullMarked;
