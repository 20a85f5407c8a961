/**
 * The language in which intake speaks to a person: what is to be said is decided where it is found, in which words only here.
 *
 * <p>Start at {@link io.zhiyin.store.files.wording.Sentence}; the texts themselves are {@code messages.properties} (English)
 * and {@code messages_zh.properties} (Chinese), beside the package's classes. What was found, and whether it is wrong, belongs
 * to the packages around it.
 */
@NullMarked
package io.zhiyin.store.files.wording;

import org.jspecify.annotations.NullMarked;
