package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What analyze refuses before it costs anything, and what it replaces. */
final class AnalyzeRefusalsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private Path input;
    private Path key;
    private Path out;

    @BeforeEach
    void aShop() throws IOException {
        input = Files.writeString(
                folder.resolve("reviews.csv"), "评论内容,评分,评论时间\n质量很好，非常满意,5,2025-01-03\n用两天就坏了,1,2025-02-14\n");
        key = Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
        out = folder.resolve("out");
    }

    private int analyze(Object... more) {
        List<Object> all = new ArrayList<>(List.of("analyze", "--out", out));
        all.addAll(List.of(more));
        return terminal.run(all.toArray());
    }

    private void assertRefused(String sentence, Object... more) {
        assertThat(analyze(more)).as(terminal.said()).isEqualTo(2);
        assertThat(terminal.said()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void replacesAnEarlierOutputButNoFileOfAPersonsOwn() throws Exception {
        assertThat(analyze(input, "--key", key)).as(terminal.said()).isZero();
        // the topics of the very folder that is replaced live on
        assertThat(analyze(input, "--key", key, "--previous", out))
                .as(terminal.said())
                .isZero();
        assertThat(out.resolve("report.html")).exists();

        assertRefused("readings.jsonl lies there", out.resolve("readings.jsonl"), "--key", key);
        assertRefused("lies there", folder.resolve("./out"), "--key", key);
        Path notes = Files.writeString(out.resolve("notes.txt"), "not yours");
        assertRefused("notes.txt", input, "--key", key);
        assertThat(notes).hasContent("not yours");
        assertThat(out.resolve("readings.jsonl")).exists();

        Files.delete(notes);
        Path link = Files.createSymbolicLink(folder.resolve("link"), out);
        out = link;
        assertThat(analyze(input, "--key", key)).as(terminal.said()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("out").resolve("report.html")).exists();
    }

    @Test
    void aFolderWithSomebodyElsesRunFileIsNotReplaced() throws Exception {
        Files.createDirectories(out);
        Path run = Files.writeString(out.resolve("run.json"), "{\"epoch\": 3}");
        assertRefused("run.json", input, "--key", key);
        assertThat(run).hasContent("{\"epoch\": 3}");
    }

    @Test
    void namesTheOptionAndThePathThatIsMissing() {
        for (String option : List.of("--taxonomy", "--edits", "--key", "--previous")) {
            Path missing = folder.resolve("missing");
            assertRefused(option + " " + missing + ": there is no such", input, option, missing);
        }
        for (String option : List.of("--taxonomy", "--edits", "--key")) {
            assertRefused(option + " " + folder + ": this is no file", input, option, folder);
        }
        for (String option : List.of("--taxonomy", "--edits", "--key", "--previous")) {
            assertRefused(option + " '': this can't be used", input, option, "");
        }
        assertRefused("FILE|DIR '': this can't be used", "", "--key", key);
        assertThat(terminal.run("analyze", input, "--out", "")).isEqualTo(2);
        assertThat(terminal.said()).contains("--out ''");
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhichTextsItCannotRead() throws IOException {
        Path spanish = Files.writeString(
                folder.resolve("opiniones.csv"),
                "text,rating\nLa batería dura muy poco y llegó roto,1\nMuy buen producto para la casa,5\n");
        assertRefused("of 2 feedback 2 are in other languages than Chinese and English", spanish, "--key", key);
        assertThat(out).doesNotExist();

        assertThat(analyze(input, spanish, "--key", key)).as(terminal.said()).isZero();
        assertThat(terminal.said()).contains("2 of 4 feedback are in other languages");
    }

    @Test
    void saysWhenTheFeedbackWasWrittenIfNoneIsInThePeriod() {
        assertRefused(
                "--since 2030-01-01: none of 2 feedback was written then. They were written from 2025-01-03 to 2025-02-14",
                input,
                "--key",
                key,
                "--since",
                "2030-01-01");
        assertRefused("--until 2020-12-31: none of 2", input, "--key", key, "--until", "2020-12-31");
        assertRefused("none of 2 feedback has a date", input, "--key", key, "--map=time=评论内容", "--since", "2030-01-01");
        terminal.speak(Locale.SIMPLIFIED_CHINESE);
        assertRefused("它们写于 2025-01-03 至 2025-02-14", input, "--key", key, "--since", "2030-01-01");
    }

    @Test
    void refusesAColumnForTwoFieldsAndAFieldWithTwoColumns() {
        assertRefused("--map text=…: this field is given more than once", input, "--map=text=评论内容", "--map=TEXT=评分");
        assertRefused("the column 评论内容 is named for text and for title", input, "--map=text=评论内容", "--map=title=评论内容");
        assertRefused("from 1 to", input, "--threads=0");
        assertRefused("at least 1", input, "--sample=0");
    }

    @Test
    void warnsOfAKeyThatOthersMayRead() throws Exception {
        Assumptions.assumeTrue(
                Files.getFileStore(key).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(analyze(input, "--key", key)).isZero();
        assertThat(terminal.said()).contains("chmod 600 " + key).doesNotContain("00112233");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(analyze(input, "--key", key)).isZero();
        assertThat(terminal.said()).doesNotContain("chmod");
    }
}
