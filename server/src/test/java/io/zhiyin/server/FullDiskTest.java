package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs analyze as a process of its own on a disk that takes no more. */
final class FullDiskTest {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void aDiskThatTakesNoMoreIsToldInOneSentence() throws Exception {
        Path shop = DemoShop.generate(
                        new DemoOptions(3, 1500, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("shop"));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash to limit the size of files");
        // a limit on the size of files, in blocks of 1,024 bytes, stands for the disk that is full
        assertThat(ended(start(shop, List.of("/bin/bash", "-c", "ulimit -f 600; exec \"$@\"", "limited"))))
                .as(said())
                .isEqualTo(2);
        assertThat(said()).contains("The disk takes no more").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(leftBehind()).isEmpty();
    }

    private Process start(Path feedback, List<String> before) throws IOException {
        Path key = Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.language=en",
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

    private static int ended(Process process) throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".out"))
                    .toList();
        }
    }
}
