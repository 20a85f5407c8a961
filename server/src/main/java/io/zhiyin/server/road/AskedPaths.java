package io.zhiyin.server.road;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the paths that a person named before any work begins, and that nothing named as an input is to be replaced. */
final class AskedPaths {
    private final Texts texts;

    AskedPaths(Texts texts) {
        this.texts = texts;
    }

    void check(AnalyzeOptions options) {
        readable("--taxonomy", options.taxonomy());
        readable("--edits", options.edits());
        readable("--key", options.key());
        options.previous().filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new CommandFailure(texts.say("path.previous", folder, folder.toAbsolutePath()));
        });
        List<Path> read = Stream.of(
                        options.inputs().stream(),
                        options.taxonomy().stream(),
                        options.edits().stream(),
                        options.key().stream())
                .flatMap(paths -> paths)
                .toList();
        read.stream().filter(path -> replaces(options.out(), path)).findFirst().ifPresent(path -> {
            throw new CommandFailure(texts.say("out.input", options.out(), path));
        });
    }

    private void readable(String option, Optional<Path> file) {
        file.ifPresent(path -> {
            if (!Files.exists(path)) {
                throw new CommandFailure(texts.say("path.missing", option, path, path.toAbsolutePath()));
            }
            if (Files.isDirectory(path) || !Files.isReadable(path)) {
                throw new CommandFailure(texts.say("path.unreadable", option, path));
            }
        });
    }

    /** Whether an input would go when the output takes its place: it is that folder, or lies in it. */
    private static boolean replaces(Path out, Path input) {
        try {
            return Files.exists(out)
                    && Files.exists(input)
                    && input.toRealPath().startsWith(out.toRealPath());
        } catch (IOException e) {
            return false; // what can't be looked at is refused where it is opened
        }
    }
}
