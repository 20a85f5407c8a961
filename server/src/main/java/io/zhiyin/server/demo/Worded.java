package io.zhiyin.server.demo;

import java.util.List;

/** A written text with the truth about its pieces. */
record Worded(String text, List<TrueStatement> statements, List<PersonalSpan> personal) {
    Worded {
        statements = List.copyOf(statements);
        personal = List.copyOf(personal);
    }

    /** A text that says nothing. */
    static Worded empty(String text) {
        return new Worded(text, List.of(), List.of());
    }
}
