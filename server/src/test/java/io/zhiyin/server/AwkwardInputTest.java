package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is unusual, or wrong in a way that people can mend, is analysed or named; it never breaks the road. */
final class AwkwardInputTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(locale);
    }

    @Test
    void rowsThatAllStandOnOneLineAreToldApart() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String text : List.of("拉链用了两天就坏了，很失望", "物流特别快，第二天就收到了", "颜色和图片上的不一样", "面料很柔软，孩子很喜欢")) {
            rows.add("{\"评论内容\":\"" + text + "\"}");
        }
        rows.add(rows.get(0)); // one text repeated, on a line that holds many
        Path input = write("one-line.json", "[" + String.join(",", rows) + "]");

        Said said = analyze(input);

        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void editsThatFindNothingAreNamedByTheirLinesOnTheTerminalAndInTheTopics() throws IOException {
        Path edits = write("edits.jsonl", """
                {"op": "rename", "topic": "t-gone", "name": "x"}

                {"op": "merge", "topics": ["t-gone", "t-never"], "into": "t-gone"}
                {"op": "undo", "edit": 1}
                {"op": "undo", "edit": 4}
                """);

        Said said = analyze(write("some.csv", "评论内容\n拉链坏了\n物流很快\n"), "--edits", edits);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err())
                .contains("2 edits found nothing to hold on to")
                .contains("edits.jsonl:1: rename: there is no topic t-gone now")
                .contains("edits.jsonl:3: merge: there is no topic t-gone now");
        JsonNode orphans = JSON.readTree(Files.readString(folder.resolve("out").resolve("topics.json")))
                .path("orphan_edits");
        assertThat(orphans.size()).isEqualTo(2);
        assertThat(orphans.path(1).path("edit").asInt()).isEqualTo(3);
        assertThat(orphans.path(1).path("op").asString()).isEqualTo("merge");
        assertThat(orphans.path(1).path("topics").toString()).isEqualTo("[\"t-gone\"]");
        assertThat(orphans.path(1).path("reason").asString()).isEqualTo("no-such-topic");
        assertThat(orphans.path(1).path("message").asString()).startsWith("there is no topic t-gone now");
    }

    @Test
    void aLineThatIsNoEditIsNamedWithItsCure() throws IOException {
        Path input = write("some.csv", "评论内容\n拉链坏了\n物流很快\n");
        for (String[] one : new String[][] {
            {"no json", "this line is no edit"},
            {"{\"op\": \"colour\"}", "this line is no edit"},
            {"{\"op\": \"rename\", \"topic\": \"t1\", \"name\": \" \"}", "\"name\" must be a text"},
            {"{\"op\": \"rename\", \"topic\": \"t1\", \"name\": \"a\\nb\"}", "on one line"},
            {"{\"op\": \"rename\", \"topic\": \"t1\", \"name\": \"" + "x".repeat(101) + "\"}", "at most 100"},
            {"{\"op\": \"rename\", \"topic\": \"t1\", \"name\": \"a\u202eb\"}", "all of them to be seen"},
            {"{\"op\": \"rename\", \"topic\": \"t2\", \"name\": \"x\"}", "line 1 gives another topic this name"},
            {"{\"op\": \"rename\", \"topic\": \"t2\", \"name\": \"y\", \"name\": \"z\"}", "this line is no edit"},
            {"{\"op\": \"merge\", \"topics\": \"t1\", \"into\": \"t2\"}", "\"topics\" must be a list"},
            {"{\"op\": \"merge\", \"topics\": [], \"into\": \"t2\"}", "\"topics\" must be a list"},
            {"{\"op\": \"merge\", \"topics\": [5, \"t1\"], \"into\": \"t2\"}", "\"topics\" must be a list"},
            {"{\"op\": \"merge\", \"topics\": [\"t2\"], \"into\": \"t2\"}", "at least one topic besides"},
            {"{\"op\": \"split\", \"topic\": \"t1\", \"statements\": [\"a\"], \"name\": \"x\"}", "ids of statements"},
            {"{\"op\": \"move\", \"statement\": \"a@5-5x\", \"to\": \"t1\"}", "ids of statements"},
            {"{\"op\": \"undo\", \"edit\": 2}", "must be the number of an earlier line"},
            {"{\"op\": \"undo\", \"edit\": 3}", "must be the number of an earlier line"},
            {"{\"op\": \"undo\", \"edit\": \"1\"}", "must be the number of an earlier line"},
        }) {
            String first = "{\"op\": \"rename\", \"topic\": \"t1\", \"name\": \"x\"}\n\n";
            Said said = analyze(input, "--edits", write("edits.jsonl", first + one[0] + "\n"));
            assertThat(said.code()).as(one[0]).isEqualTo(2);
            assertThat(said.err()).as(one[0]).contains("edits.jsonl:3: ").contains(one[1]);
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void aPreviousRunWhoseTopicsWereCutOffIsRefused() throws IOException {
        Path input = write("some.csv", "评论内容\n拉链坏了\n物流很快\n");
        assertThat(analyze(input).code()).isZero();
        Path before = Files.move(folder.resolve("out"), folder.resolve("before"));
        assertThat(analyze(input, "--previous", before).code()).isZero();
        String topics = Files.readString(before.resolve("topics.json"));
        for (String cut : List.of(topics.substring(0, topics.length() / 2), "", "[]")) {
            Files.writeString(before.resolve("topics.json"), cut);
            Said said = analyze(input, "--previous", before);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--previous " + before + ": topics.json there is cut off");
        }
    }

    @Test
    void aTaxonomyInOneLanguageReadsReviewsInBoth() throws IOException {
        Path taxonomy = write("own.yaml", """
                aspects:
                  - id: stand
                    zh: 支架
                    phrases: {zh: [支架, 底座不稳]}
                """);
        Path input = write("both.csv", "评论内容\n支架老是倒\nThe stand wobbles a lot and the lamp is dim\n");

        Said said = analyze(input, "--taxonomy", taxonomy);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out").resolve("readings.jsonl")))
                .satisfiesExactly(
                        zh -> assertThat(zh).contains("\"aspect\":\"stand\""),
                        en -> assertThat(en).contains("\"aspect\":null").doesNotContain("\"aspect\":\"stand\""));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private record Said(int code, String err) {}

    private Said analyze(Path input, Object... options) throws IOException {
        Path key = Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
        List<Object> all = new ArrayList<>(List.of("analyze", input, "--out", folder.resolve("out"), "--key", key));
        all.addAll(List.of(options));
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setErr(caught);
            int code = Main.run(all.stream().map(String::valueOf).toArray(String[]::new));
            return new Said(code, err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
