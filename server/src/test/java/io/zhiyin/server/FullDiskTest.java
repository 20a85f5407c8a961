package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs analyze as a process of its own on a disk that takes no more. */
final class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void aDiskThatTakesNoMoreIsToldInOneSentence() throws Exception {
        AnalysisProcess analysis = new AnalysisProcess(folder);
        Path shop = DemoShop.generate(
                        new DemoOptions(3, 1500, DemoOptions.defaults(3).planted()))
                .writeTo(folder.resolve("shop"));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash to limit the size of files");
        // a limit on the size of files, in blocks of 1,024 bytes, stands for the disk that is full
        Process limited = analysis.start(shop, List.of("/bin/bash", "-c", "ulimit -f 600; exec \"$@\"", "limited"));
        assertThat(AnalysisProcess.ended(limited)).as(analysis.said()).isEqualTo(2);
        assertThat(analysis.said()).contains("The disk takes no more").doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(analysis.leftBehind()).isEmpty();
        assertThat(analysis.scratches()).isEmpty();
    }
}
