package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs analyze as a process of its own, and ends it in the ways that processes end. */
final class StoppedAnalysisTest {
    /** The second bit of a mask of signals. */
    private static final long INTERRUPT = 2;

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void aKilledOrInterruptedRunLeavesTheOutputAsItWasAndTheNextRunCleansUp() throws Exception {
        Path small = DemoShop.generate(
                        new DemoOptions(3, 200, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("small"));
        Path large = DemoShop.generate(
                        new DemoOptions(3, 3000, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("large"));
        assertThat(ended(start(small, List.of()))).as(said()).isZero();
        Map<String, Long> before = sizes();

        Process killed = start(large, List.of());
        untilItReads(killed);
        killed.destroyForcibly();
        ended(killed);
        assertThat(sizes()).isEqualTo(before);
        assertThat(leftBehind()).hasSize(1);

        Assumptions.assumeFalse(
                ignoresInterrupts(), "skipped: the tests themselves were started with interrupts ignored");
        Process interrupted = start(large, List.of());
        untilItReads(interrupted);
        new ProcessBuilder("kill", "-INT", Long.toString(interrupted.pid()))
                .start()
                .waitFor();
        assertThat(ended(interrupted)).isEqualTo(130);
        assertThat(said()).contains("Nothing was changed");
        assertThat(sizes()).isEqualTo(before);
        assertThat(leftBehind()).isEmpty();
    }

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

    /** What a process started in the background of a script passes on to all that it starts. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> (Long.parseUnsignedLong(
                                                line.substring("SigIgn:".length())
                                                        .strip(),
                                                16)
                                        & INTERRUPT)
                                != 0);
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

    private void untilItReads(Process process) throws Exception {
        Instant last = Instant.now().plus(LONGEST);
        while (!said().contains("Understanding texts")) {
            assertThat(process.isAlive()).as(said()).isTrue();
            assertThat(Instant.now()).as(said()).isBefore(last);
            Thread.sleep(50);
        }
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

    private Map<String, Long> sizes() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.toList()) {
                sizes.put(
                        String.valueOf(file.getFileName()),
                        Files.getLastModifiedTime(file).toMillis());
            }
        }
        return sizes;
    }

    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(".out"))
                    .toList();
        }
    }
}
