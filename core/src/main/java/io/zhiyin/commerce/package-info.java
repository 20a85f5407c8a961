/**
 * The nouns of a shop: feedback and where it came from, ids, problems found in data, provenance of figures.
 *
 * <p>Start at {@link io.zhiyin.commerce.Feedback}. Nothing here reads, counts or judges; text analysis lives in
 * {@code io.zhiyin.text}, what many say in {@code io.zhiyin.insight}.
 */
@NullMarked
package io.zhiyin.commerce;

import org.jspecify.annotations.NullMarked;
