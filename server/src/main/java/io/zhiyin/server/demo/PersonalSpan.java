package io.zhiyin.server.demo;

import io.zhiyin.text.Span;

/**
 * Personal data that stand in a generated text.
 *
 * @param kind as redaction names it, such as {@code phone}
 */
public record PersonalSpan(Span span, String kind) {}
