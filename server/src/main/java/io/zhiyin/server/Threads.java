package io.zhiyin.server;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.util.Optional;

/** How many threads to compute with, as {@code --threads} asks or as there are processors. */
final class Threads {
    private static final int MOST = 1024;

    /** How many the common pool adds to the thread that asks it; read once, when the pool is first used. */
    private static final String COMMON_POOL = "java.util.concurrent.ForkJoinPool.common.parallelism";

    private Threads() {}

    /** Bounds the encoder, which is given the number, and the streams that run in parallel, which are not. */
    static int of(Optional<Integer> asked, Texts texts) {
        asked.filter(threads -> threads < 1 || threads > MOST).ifPresent(threads -> {
            throw new CommandFailure(texts.say("option.threads", threads, MOST));
        });
        asked.ifPresent(threads -> System.setProperty(COMMON_POOL, Integer.toString(threads - 1)));
        return asked.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
