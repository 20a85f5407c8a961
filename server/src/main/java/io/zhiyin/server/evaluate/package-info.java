/**
 * How well Zhiyin reads a labelled file, as one JSON object: sentiment, aspects, kinds, intents, categories, topics and
 * redaction, beside the traditional methods.
 *
 * <p>Start at {@link io.zhiyin.server.evaluate.Evaluation}. The intervals come from {@code io.zhiyin.statistics}; what models
 * are made of belongs to core and models. Nothing here knows the command line or prints.
 */
@NullMarked
package io.zhiyin.server.evaluate;

import org.jspecify.annotations.NullMarked;
