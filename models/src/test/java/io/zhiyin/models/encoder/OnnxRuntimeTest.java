package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OnnxRuntimeTest {
    /** What the test starts as a process of its own. */
    static final class Opening {
        public static void main(String[] arguments) {
            System.out.println("opened " + OnnxRuntime.environment().getVersion());
        }
    }

    @Test
    void opensHoweverLongTheClassPathOnTheCommandLineIs() throws IOException, InterruptedException {
        String padding = (File.pathSeparator + "/somewhere/far/away/a-library-of-another-program.jar").repeat(1000);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + padding,
                        Opening.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("opened 1.");
    }
}
