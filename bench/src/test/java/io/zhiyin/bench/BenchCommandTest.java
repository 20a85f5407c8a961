package io.zhiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchCommandTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream failed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(failed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String failed() {
        return failed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsEveryBenchWithWhatItMeasures() {
        assertThat(Main.run("bench", "--list")).isZero();
        assertThat(said().lines().map(line -> line.split("\t")[0]))
                .containsExactly("micro", "planted", "quality", "reading", "whole");
        assertThat(said().lines())
                .allSatisfy(line -> assertThat(line.split("\t")[1]).isNotBlank());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(Main.run("bench", "--lsit")).isEqualTo(2);
        assertThat(Main.run("bench", "everything")).isEqualTo(2);
        assertThat(Main.run("bench", "reading", "--rows", "many")).isEqualTo(2);
        assertThat(Main.run("bench", "planted", "--shops", "0")).isEqualTo(2);
        assertThat(Main.run("bench", "planted", "--feedback", "20")).isEqualTo(2);
        assertThat(Main.run("bench", "quality", "--task", "taste")).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(failed())
                .contains("--lsit", "everything", "--rows", "--shops", "taste")
                .doesNotContain("at io.zhiyin");
    }

    @Test
    void saysWhichColumnsAFileHas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id,words\n1,good\n");
        assertThat(Main.run("bench", "whole", "--data", file.toString(), "--text", "review"))
                .isEqualTo(2);
        assertThat(failed()).contains("--text review", "a.csv", "words");
    }

    @Test
    void helpAndMessagesStandInBothLanguages() throws IOException {
        for (String name : new String[] {"help", "messages"}) {
            assertThat(catalogue(name + "_zh").stringPropertyNames())
                    .isEqualTo(catalogue(name).stringPropertyNames());
        }
    }

    private static Properties catalogue(String name) throws IOException {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Main.class.getResourceAsStream(name + ".properties"), name),
                StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        return catalogue;
    }
}
