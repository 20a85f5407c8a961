package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.demo.DemoOptions;
import io.zhiyin.server.demo.DemoShop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AnalyzeCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SAME_BYTES =
            List.of("readings.jsonl", "topics.json", "insights.json", "problems.json", "report.html");

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesTwiceAndKeepsEveryPromiseAboutReadings() throws IOException {
        Path feedback = DemoShop.generate(
                        new DemoOptions(7, 400, DemoOptions.defaults(7).planted()))
                .writeTo(folder.resolve("shop"));
        Path key = key();
        assertThat(run("analyze", feedback, "--out", folder.resolve("a"), "--key", key)
                        .code())
                .isZero();
        assertThat(run("analyze", feedback, "--out", folder.resolve("b"), "--key", key)
                        .code())
                .isZero();
        for (String name : SAME_BYTES) {
            assertThat(Files.mismatch(
                            folder.resolve("a").resolve(name),
                            folder.resolve("b").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
        assertThat(folder.resolve("a").resolve("run.json")).exists();
        assertThat(folder.resolve("a").resolve("report.xlsx")).exists();
        assertThat(folder.resolve("a").resolve("zhiyin.duckdb")).exists();
        Set<String> topics = topicIds(folder.resolve("a"));
        checkReadings(folder.resolve("a"), topics);
        checkQuotes(folder.resolve("a"));
    }

    private static void checkReadings(Path out, Set<String> topics) throws IOException {
        Set<String> ids = new HashSet<>();
        List<String> lines = Files.readAllLines(out.resolve("readings.jsonl"));
        assertThat(lines).hasSizeGreaterThan(350);
        for (String line : lines) {
            JsonNode reading = JSON.readTree(line);
            assertThat(ids.add(reading.path("id").asString())).isTrue();
            assertThat(reading.path("line").asInt()).isGreaterThanOrEqualTo(1);
            String text = reading.path("text").asString();
            boolean counts = reading.path("set_aside").isMissingNode();
            assertThat(reading.path("statements").isEmpty()).isEqualTo(!counts);
            int end = 0;
            for (JsonNode statement : reading.path("statements")) {
                int start = statement.path("start").asInt();
                assertThat(start).isGreaterThanOrEqualTo(end);
                end = statement.path("end").asInt();
                assertThat(end).isBetween(start + 1, text.length());
                assertThat(statement.path("id").asString())
                        .isEqualTo(reading.path("id").asString() + "@" + start + "-" + end);
                assertThat(statement.path("sentiment").asDouble()).isBetween(-1.0, 1.0);
                if (!statement.path("topic").isNull()) {
                    assertThat(topics).contains(statement.path("topic").asString());
                }
            }
        }
    }

    private static Set<String> topicIds(Path out) throws IOException {
        Set<String> ids = new HashSet<>();
        for (JsonNode topic :
                JSON.readTree(Files.readString(out.resolve("topics.json"))).path("topics")) {
            ids.add(topic.path("id").asString());
        }
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static void checkQuotes(Path out) throws IOException {
        java.util.Map<String, String> texts = new java.util.HashMap<>();
        for (String line : Files.readAllLines(out.resolve("readings.jsonl"))) {
            JsonNode reading = JSON.readTree(line);
            texts.put(reading.path("id").asString(), reading.path("text").asString());
        }
        for (JsonNode topic :
                JSON.readTree(Files.readString(out.resolve("topics.json"))).path("topics")) {
            for (JsonNode quote : topic.path("quotes")) {
                String text = texts.getOrDefault(quote.path("feedback").asString(), "");
                assertThat(text.substring(
                                quote.path("start").asInt(), quote.path("end").asInt()))
                        .isEqualTo(quote.path("text").asString());
            }
        }
    }

    @Test
    void findsTheShopsOwnProductsAndPlacesInWhatCustomersWrite() throws IOException {
        Path input = write("named.csv", """
                商品名称,评论内容
                云雀手环,在北京买的云雀手环续航太差了
                A7,质量很好
                Lark Mini,the lark mini is great
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(run("analyze", input, "--out", folder.resolve("out"), "--key", key())
                        .code())
                .isZero();
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out").resolve("readings.jsonl"))) {
            JsonNode reading = JSON.readTree(line);
            for (JsonNode entity : reading.path("entities")) {
                named.add(entity.path("type").asString() + " "
                        + reading.path("text")
                                .asString()
                                .substring(
                                        entity.path("start").asInt(),
                                        entity.path("end").asInt()));
            }
        }
        assertThat(named).containsExactly("place 北京", "product 云雀手环", "product lark mini");
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAnInputAndLeavesNothing() throws IOException {
        Path binary = write("binary.csv", new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 0, 9});
        Path empty = write("empty.csv", new byte[0]);
        Path silent = write("numbers.csv", "a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("评论内容\n很好用\n质量不错\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        Path truncated = write("cut.csv.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
        Path longLine = write("long.csv", ("text\n" + "x".repeat(50_000_000)).getBytes(StandardCharsets.UTF_8));
        for (Path input : List.of(binary, empty, silent, truncated, longLine, folder.resolve("missing.csv"))) {
            Said said = run("analyze", input, "--out", folder.resolve("out"), "--key", key());
            assertThat(said.code())
                    .as("%s: %s", input.getFileName(), said.err())
                    .isEqualTo(2);
            assertThat(said.err()).contains(String.valueOf(input.getFileName())).doesNotContain("\tat ");
            assertThat(folder.resolve("out")).doesNotExist();
        }
        assertNothingLeftBehind();
    }

    @Test
    void saysWhatIsWrongWithAnOption() throws IOException {
        Path input = write("ok.csv", "评论内容\n很好用\n".getBytes(StandardCharsets.UTF_8));
        for (Object[] options : new Object[][] {
            {"--no-such-option"},
            {"--sample", "0"},
            {"--since", "2025-02-01", "--until", "2025-01-01"},
            {"--since", "yesterday"},
            {"--lang", "fr"},
            {"--map", "colour=red"},
            {"--edits", folder.resolve("no-edits.jsonl")},
            {"--previous", folder.resolve("no-previous")},
            {"--taxonomy", folder.resolve("no-taxonomy.yaml")},
            {"--key", folder.resolve("no.key")},
        }) {
            List<Object> all = new ArrayList<>(List.of("analyze", input, "--out", folder.resolve("out")));
            all.addAll(List.of(options));
            Said said = run(all.toArray());
            assertThat(said.code()).as("%s: %s", List.of(options), said.err()).isEqualTo(2);
            assertThat(said.err()).doesNotContain("\tat ").isNotBlank();
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void neverReplacesAFolderThatItDidNotMake() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(mine.resolve("cat.jpg"), "not yours");
        Path input = write("ok.csv", "评论内容\n很好用\n".getBytes(StandardCharsets.UTF_8));
        Said said = run("analyze", input, "--out", mine, "--key", key());
        assertThat(said.code()).isEqualTo(2);
        assertThat(mine.resolve("cat.jpg")).hasContent("not yours");
    }

    @Test
    void neverReplacesAFolderThatHoldsWhatItReads() throws IOException {
        Path out = Files.createDirectory(folder.resolve("report"));
        Files.writeString(out.resolve("run.json"), "{}");
        Path reviews = Files.writeString(out.resolve("reviews.csv"), "id,review_text\n1,it is a fine cup\n");
        Said refused = run("analyze", reviews, "--out", out);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("reviews.csv").contains("--out");
        assertThat(reviews).exists();
    }

    @Test
    void saysThatAReadOnlyPlaceCannotBeWritten() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Assumptions.assumeTrue(
                Files.getFileStore(locked).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(locked), "skipped: this user may write everywhere");
        Path input = write("ok.csv", "评论内容\n很好用\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run("analyze", input, "--out", locked.resolve("out"), "--key", key())
                        .code())
                .isEqualTo(2);
    }

    private void assertNothingLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains(".zhiyin-"));
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path key() throws IOException {
        return Files.writeString(folder.resolve("shop.key"), "00112233445566778899aabbccddeeff".repeat(2));
    }

    private record Said(int code, String err) {}

    private static Said run(Object... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setErr(caught);
            int code = Main.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
            return new Said(code, err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
