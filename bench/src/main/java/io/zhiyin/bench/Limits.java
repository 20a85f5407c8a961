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

    static void within(String option, int value, int least, int most, Texts texts) {
        if (value < least || value > most) {
            throw new CommandFailure(texts.say("option.within", option, value, least, most));
        }
    }
}
