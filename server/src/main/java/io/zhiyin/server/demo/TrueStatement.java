package io.zhiyin.server.demo;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Polarity;
import io.zhiyin.text.Span;

/** What a piece of a generated text really says. */
public record TrueStatement(Span span, AspectId aspect, Kind kind, Polarity polarity, Intent intent) {
    TrueStatement moved(int by) {
        return new TrueStatement(new Span(span.start() + by, span.end() + by), aspect, kind, polarity, intent);
    }
}
