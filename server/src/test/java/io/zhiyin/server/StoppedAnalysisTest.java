package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs analyze as a process of its own, and ends it in the ways that processes end. */
final class StoppedAnalysisTest {
    /** The second bit of a mask of signals. */
    private static final long INTERRUPT = 2;

    @TempDir
    private Path folder;

    @Test
    void aKilledOrInterruptedRunLeavesTheOutputAsItWasAndTheNextRunCleansUp() throws Exception {
        AnalysisProcess analysis = new AnalysisProcess(folder);
        Path small = DemoShop.generate(
                        new DemoOptions(3, 200, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("small"));
        Path large = DemoShop.generate(
                        new DemoOptions(3, 3000, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("large"));
        assertThat(AnalysisProcess.ended(analysis.start(small, List.of())))
                .as(analysis.said())
                .isZero();
        assertThat(analysis.scratches()).isEmpty();
        Map<String, Long> before = sizes();

        Process killed = analysis.start(large, List.of());
        untilItReads(killed, analysis);
        killed.destroyForcibly();
        AnalysisProcess.ended(killed);
        assertThat(sizes()).isEqualTo(before);
        assertThat(analysis.leftBehind()).hasSize(1);
        assertThat(analysis.scratches()).hasSize(1);

        Assumptions.assumeFalse(
                ignoresInterrupts(), "skipped: the tests themselves were started with interrupts ignored");
        Process interrupted = analysis.start(large, List.of());
        untilItReads(interrupted, analysis);
        new ProcessBuilder("kill", "-INT", Long.toString(interrupted.pid()))
                .start()
                .waitFor();
        assertThat(AnalysisProcess.ended(interrupted)).isEqualTo(130);
        assertThat(analysis.said()).contains("Nothing was changed");
        assertThat(sizes()).isEqualTo(before);
        assertThat(analysis.leftBehind()).isEmpty();
        assertThat(analysis.scratches()).isEmpty();
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

    private static void untilItReads(Process process, AnalysisProcess analysis) throws Exception {
        Instant last = Instant.now().plus(AnalysisProcess.LONGEST);
        while (!analysis.said().contains("Understanding texts")) {
            assertThat(process.isAlive()).as(analysis.said()).isTrue();
            assertThat(Instant.now()).as(analysis.said()).isBefore(last);
            Thread.sleep(50);
        }
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
}
