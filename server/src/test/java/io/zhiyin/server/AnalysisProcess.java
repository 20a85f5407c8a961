package io.zhiyin.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Analyses as processes of their own, each with a folder for temporary files as the script makes one. */
final class AnalysisProcess {
    static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path folder;
    private final Path scratches;
    private int started;

    /** @param folder where everything lies: the output {@code out}, the key, what is said, and the temporary files */
    AnalysisProcess(Path folder) throws IOException {
        this.folder = folder;
        this.scratches = Files.createDirectories(folder.resolve("scratches"));
    }

    /** @param before words that stand before the command, such as a shell that sets a limit */
    Process start(Path feedback, List<String> before) throws IOException {
        Path key = Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
        Path scratch = Files.createDirectory(scratches.resolve(String.format("zhiyin-%010d", started++)));
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + scratch,
                "-Dzhiyin.scratch=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                "io.zhiyin.server.Main",
                "analyze",
                feedback.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--key",
                key.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** Waits for the end and returns the exit code. */
    static int ended(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** Working folders beside the output. */
    List<Path> leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".out"))
                    .toList();
        }
    }

    /** Folders of temporary files. */
    List<Path> scratches() throws IOException {
        try (Stream<Path> all = Files.list(scratches)) {
            return all.toList();
        }
    }
}
