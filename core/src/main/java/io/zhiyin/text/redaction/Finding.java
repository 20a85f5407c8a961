package io.zhiyin.text.redaction;

import io.zhiyin.text.Span;

/** Personal data in a text: where they stand in the original and of what kind they are. */
public record Finding(Span span, PersonalData kind) {}
