package io.zhiyin.server.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a machine that ran short (a full disk, a read-only one, too little memory) from a bug of ours. */
public final class MachineTrouble {
    private static final int DEEPEST = 20;
    private static final List<String> FULL =
            List.of("no space left on device", "file too large", "disk quota exceeded", "not enough space on the disk");

    private MachineTrouble() {}

    /** What a person can do about it, if that is what went wrong. */
    public static Optional<String> sentence(Throwable thrown, Texts texts) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(
                        texts.say("machine.memory", Runtime.getRuntime().maxMemory() / 1024 / 1024));
            }
            if (FULL.stream().anyMatch(message::contains)) {
                return Optional.of(texts.say("machine.disk", Scratch.place()));
            }
            if (message.contains("read-only file system")) {
                return Optional.of(texts.say("machine.readonly", Scratch.place()));
            }
            if (message.contains("failed to map segment")) {
                return Optional.of(texts.say("machine.noexec", Scratch.place()));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
