/**
 * The taxonomy of aspects as a file that people edit.
 *
 * <p>Start at {@link io.zhiyin.models.taxonomy.TaxonomyFile}. What an aspect is belongs to {@code io.zhiyin.text} in core.
 */
@NullMarked
package io.zhiyin.models.taxonomy;

import org.jspecify.annotations.NullMarked;
