package io.zhiyin.bench;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;

/** Checks on numbers that a person gives. */
final class Limits {
    private Limits() {}

    static void atLeastOne(String option, int value, Texts texts) {
        if (value < 1) {
            throw new CommandFailure(texts.say("option.least", option, value, 1));
        }
    }
}
