/**
 * Words with parts of speech: HanLP for Chinese, OpenNLP for English, behind core's {@code Segmenter}.
 *
 * <p>Start at {@link io.zhiyin.models.words.LanguageSegmenter}.
 */
@NullMarked
package io.zhiyin.models.words;

import org.jspecify.annotations.NullMarked;
