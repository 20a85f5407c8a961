package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tasks that take no training: redaction, topics, and what the shipped heads say. */
final class EvaluateTasksTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @RegisterExtension
    final Terminal terminal = new Terminal();

    private Path write(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }

    private static String marked(String text, String piece, String kind) {
        int start = text.indexOf(piece);
        return JSON.writeValueAsString(java.util.Map.of(
                "text",
                text,
                "spans",
                List.of(java.util.Map.of("start", start, "end", start + piece.length(), "kind", kind))));
    }

    @Test
    void aFileThatMarksNoLandlineCallsEveryTelephoneAPhone() throws Exception {
        List<String> lines = List.of(
                marked("家里座机是010-62351234，白天打", "010-62351234", "phone"),
                marked("我的手机13912345678", "13912345678", "phone"));
        assertThat(terminal.evaluate(
                        "redact",
                        "--json",
                        "--data",
                        write("phones.jsonl", lines).toString()))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("precision")).isEqualTo(1);
        assertThat(terminal.metric("recall")).isEqualTo(1);
    }

    @Test
    void countsWhatRedactionFindsAndMisses() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String phone = "139" + (10_000_000 + random.nextInt(89_999_999));
            lines.add(marked("收货电话" + phone + ",请尽快发货", phone, "phone"));
            lines.add(marked("write to buyer" + i + "@example.com please", "buyer" + i + "@example.com", "email"));
        }
        lines.add("{\"text\":\"这款 iPhone 15 用了 30 天\",\"spans\":[]}");
        lines.add(marked("这一句里没有个人信息", "一句", "phone"));
        Path predictions = folder.resolve("p.jsonl");
        assertThat(terminal.evaluate(
                        "redact",
                        "--json",
                        "--data",
                        write("cases.jsonl", lines).toString(),
                        "--predictions",
                        predictions.toString()))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("precision")).isEqualTo(1);
        assertThat(terminal.metric("recall")).isEqualTo(400 / 401.0, within(1e-6));
        assertThat(terminal.metric("recall_phone")).isEqualTo(200 / 201.0, within(1e-6));
        assertThat(terminal.metric("accuracy")).isEqualTo(401 / 402.0, within(1e-6));
        List<String> written = Files.readAllLines(predictions);
        assertThat(written).hasSize(402);
        JsonNode first = JSON.readTree(written.get(0));
        assertThat(first.get("predicted").get(0)).isEqualTo(first.get("gold").get(0));
    }

    @Test
    void saysWhichLineOfARedactionFileIsWrong() throws Exception {
        Path cut = write("cut.jsonl", List.of("{\"text\":\"a\",\"spans\":[]}", "{\"text\":"));
        assertThat(terminal.evaluate("redact", "--data", cut.toString())).isEqualTo(2);
        assertThat(terminal.said()).contains("cut.jsonl:2").doesNotContain("Exception");
        Path far =
                write("far.jsonl", List.of("{\"text\":\"a\",\"spans\":[{\"start\":0,\"end\":9,\"kind\":\"phone\"}]}"));
        assertThat(terminal.evaluate("redact", "--data", far.toString())).isEqualTo(2);
        assertThat(terminal.said()).contains("far.jsonl:1").contains("1 UTF-16");
        Path kinds = write("kinds.jsonl", List.of(marked("电话13912345678", "13912345678", "mobile")));
        assertThat(terminal.evaluate("redact", "--data", kinds.toString())).isEqualTo(2);
        assertThat(terminal.said()).contains("mobile").contains("--values");
        assertThat(terminal.evaluate("redact", "--data", kinds.toString(), "--values=mobile=phone"))
                .isZero();
        assertThat(terminal.evaluate(
                        "redact", "--data", folder.resolve("none.jsonl").toString()))
                .isEqualTo(2);
    }

    @Test
    void findsTheTopicsOfPlantedDocuments() throws Exception {
        List<List<String>> themes = List.of(
                List.of("battery", "charge", "power", "hours", "drain", "phone", "cable", "percent"),
                List.of("dress", "fabric", "size", "waist", "sleeve", "colour", "fits", "cotton"),
                List.of("delivery", "parcel", "courier", "late", "box", "arrived", "driver", "tracking"),
                List.of("coffee", "taste", "aroma", "beans", "roast", "cup", "bitter", "fresh"));
        SplittableRandom random = new SplittableRandom(5);
        List<String> lines = new ArrayList<>(List.of("text"));
        for (int i = 0; i < 120; i++) {
            List<String> theme = themes.get(i % 4);
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 10; w++) {
                words.add(theme.get(random.nextInt(theme.size())));
            }
            lines.add(String.join(" ", words));
        }
        Path predictions = folder.resolve("topics.jsonl");
        assertThat(terminal.evaluate(
                        "topics",
                        "--json",
                        "--baseline",
                        "--data",
                        write("docs.csv", lines).toString(),
                        "--predictions",
                        predictions.toString()))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.result().get("metrics").propertyNames())
                .contains("npmi", "diversity", "coverage", "unassigned", "agreement", "npmi_10", "npmi_20");
        assertThat(terminal.metric("coverage")).isGreaterThan(.5);
        assertThat(terminal.metric("npmi")).isBetween(-1.0, 1.0);
        assertThat(Files.readAllLines(predictions)).hasSize(120);
        assertThat(terminal.printed()).contains("latent Dirichlet allocation");
    }

    @Test
    void asksTheShippedHeads() throws Exception {
        Path file = write(
                "statements.csv",
                List.of(
                        "text,feeling,kind,intent",
                        "质量很好，非常满意,1,praise,none",
                        "做工太差了，用两天就坏了,0,complaint,none",
                        "I love this dress and it fits perfectly,1,praise,none",
                        "The zipper broke after one day,0,complaint,none",
                        "希望能出大一点的尺码,0,request,none",
                        "请问这个有黑色吗？,1,question,none",
                        ",1,praise,none",
                        "下次还会来买,1,fact,repurchase"));
        Path predictions = folder.resolve("p.jsonl");
        assertThat(terminal.evaluate(
                        "sentiment",
                        "--json",
                        "--data",
                        file.toString(),
                        "--label=feeling",
                        "--values=1=positive,0=negative",
                        "--baseline",
                        "--predictions",
                        predictions.toString()))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("accuracy")).isBetween(.5, 7 / 8.0);
        assertThat(terminal.metric("coverage")).isLessThanOrEqualTo(7 / 8.0);
        assertThat(JSON.readTree(Files.readAllLines(predictions).get(6))
                        .get("abstained")
                        .asBoolean())
                .isTrue();
        assertThat(terminal.evaluate("kind", "--json", "--baseline", "--data", file.toString(), "--label=kind"))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("accuracy")).isGreaterThan(.3);
        assertThat(terminal.evaluate("intent", "--data", file.toString(), "--label=feeling"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("--values", "repurchase");
    }

    @Test
    void readsPairsOfAspectAndSentimentWithTheShippedHeads() throws Exception {
        Path file = write(
                "pairs.csv",
                List.of(
                        "id,content,subject,value",
                        "1,快递很快，两天就到了。价格太贵了，不值,物流,1",
                        "1,快递很快，两天就到了。价格太贵了，不值,价格,-1",
                        "2,物流太慢，等了半个月才收到,物流,-1",
                        "3,价格便宜，很划算,价格,1",
                        "4,,价格,1"));
        Path predictions = folder.resolve("p.jsonl");
        assertThat(terminal.evaluate(
                        "aspect",
                        "--json",
                        "--baseline",
                        "--data",
                        file.toString(),
                        "--text=content",
                        "--group=id",
                        "--label=aspect=subject,sentiment=value",
                        "--values=物流=delivery,价格=price,1=positive,-1=negative,0=neutral",
                        "--predictions",
                        predictions.toString()))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("pair_f1")).isGreaterThan(.4);
        assertThat(terminal.metric("coverage")).isLessThanOrEqualTo(.8);
        List<String> lines = Files.readAllLines(predictions);
        assertThat(lines).hasSize(5);
        assertThat(JSON.readTree(lines.get(4)).get("abstained").asBoolean()).isTrue();
        assertThat(terminal.evaluate("aspect", "--data", file.toString(), "--text=content", "--label=aspect=subject"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("sentiment=COLUMN");
    }

    /** A quarter of the published set, so that it is quick; docs/benchmarks.md has the whole. */
    @Test
    void topicsOfRealNewsHoldTogetherAndDiffer() throws Exception {
        String data = System.getenv("ZHIYIN_DATA");
        Assumptions.assumeTrue(data != null, "skipped: ZHIYIN_DATA is not set");
        List<String> all = Files.readAllLines(Path.of(data, "topics-en", "bbc_news.tsv"));
        List<String> quarter = new ArrayList<>();
        for (int line = 3; line < all.size(); line += 4) {
            quarter.add(all.get(line));
        }
        Path news = Files.write(folder.resolve("news.tsv"), quarter);

        assertThat(terminal.evaluate("topics", "--data", news.toString(), "--text", "1", "--json"))
                .isZero();

        assertThat(terminal.metric("npmi")).isGreaterThanOrEqualTo(.20);
        assertThat(terminal.metric("diversity")).isGreaterThanOrEqualTo(.90);
    }
}
