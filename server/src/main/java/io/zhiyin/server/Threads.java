package io.zhiyin.server;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.util.Optional;

/** How many threads to compute with, as {@code --threads} asks or as there are processors. */
final class Threads {
    private static final int MOST = 1024;

    private Threads() {}

    static int of(Optional<Integer> asked, Texts texts) {
        asked.filter(threads -> threads < 1 || threads > MOST).ifPresent(threads -> {
            throw new CommandFailure(texts.say("option.threads", threads, MOST));
        });
        return asked.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
