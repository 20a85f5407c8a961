package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvaluateCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> THINGS =
            List.of("外套", "手机", "苹果", "洗发水", "耳机", "书包", "台灯", "水壶", "键盘", "毛巾", "拖鞋", "雨伞", "相机", "风扇", "地毯");
    private static final List<String> GOOD = List.of("很喜欢", "质量不错", "值得买", "非常满意", "特别好用", "做工精细", "推荐大家买", "超出期待");
    private static final List<String> BAD = List.of("太差了", "质量很糟糕", "后悔买了", "非常失望", "根本不能用", "做工粗糙", "千万别买", "像是假货");
    private static final List<String> ENDS = List.of("", ",物流正常", ",包装还行", ",昨天到的", ",给家里买的", ",用了一周", "!");

    @TempDir
    Path folder;

    @RegisterExtension
    final Terminal terminal = new Terminal();

    private Path write(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }

    private static List<String> reviews(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(List.of("id,review,label"));
        for (int i = 0; i < count; i++) {
            boolean good = random.nextBoolean();
            List<String> tones = good ? GOOD : BAD;
            lines.add(i + ",\"" + THINGS.get(random.nextInt(THINGS.size())) + tones.get(random.nextInt(tones.size()))
                    + ENDS.get(random.nextInt(ENDS.size())) + i % 97 + "\"," + (good ? 1 : 0));
        }
        return lines;
    }

    @Test
    void trainsOnOneFileAndMeasuresOnAnother() throws Exception {
        List<String> training = reviews(400, 1);
        List<String> data = reviews(200, 2);
        training.add(data.get(5));
        training.add(data.get(9));
        data.add("x,,1");
        data.add("y,还可以吧,");
        Path predictions = folder.resolve("predictions.jsonl");
        int code = terminal.evaluate(
                "sentiment",
                "--data",
                write("data.csv", data).toString(),
                "--train",
                write("train.csv", training).toString(),
                "--text=review",
                "--label=label",
                "--values=1=positive,0=negative",
                "--baseline",
                "--json",
                "--predictions",
                predictions.toString());
        assertThat(code).as(terminal.said()).isZero();
        JsonNode result = terminal.result();
        assertThat(result.get("task").asString()).isEqualTo("sentiment");
        assertThat(result.get("n").asInt()).isEqualTo(202);
        assertThat(result.get("dropped").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(terminal.said())
                .contains("401, 402")
                .contains("1 row has no text")
                .contains("1 row has no label");
        JsonNode metrics = result.get("metrics");
        assertThat(metrics.propertyNames())
                .contains("accuracy", "macro_f1", "micro_f1", "f1_positive", "f1_negative", "auc", "coverage");
        // all but the row without text and the one without label can be answered rightly
        assertThat(metrics.get("accuracy").get("value").asDouble())
                .isGreaterThan(.95)
                .isLessThan(1);
        assertThat(metrics.get("coverage").get("value").asDouble()).isEqualTo(201 / 202.0, within());
        assertThat(result.get("baseline").get("model").asString()).contains("TF-IDF");
        assertThat(result.get("baseline")
                        .get("metrics")
                        .get("accuracy")
                        .get("value")
                        .asDouble())
                .isGreaterThan(.9);
        List<String> lines = Files.readAllLines(predictions);
        assertThat(lines).hasSize(202);
        JsonNode first = JSON.readTree(lines.get(0));
        assertThat(first.get("row").asInt()).isEqualTo(1);
        assertThat(first.get("gold").asString()).isIn("0", "1");
        assertThat(first.get("predicted").asString()).isIn("0", "1");
        assertThat(first.get("abstained").asBoolean()).isFalse();
        assertThat(JSON.readTree(lines.get(200)).get("abstained").asBoolean()).isTrue();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    @Test
    void namesTheColumnsThatAreThere() throws Exception {
        Path file = write("data.csv", reviews(20, 3));
        assertThat(terminal.evaluate(
                        "category", "--data", file.toString(), "--text=comment", "--label=label", "--holdout=.5"))
                .isEqualTo(2);
        assertThat(terminal.said())
                .contains("--text comment", "id, review, label")
                .doesNotContain("Exception");
        assertThat(terminal.printed()).isEmpty();
    }

    @Test
    void refusesAnEmptyFileAMissingFileAndOneLabel() throws Exception {
        Path empty = write("empty.csv", List.of());
        assertThat(terminal.evaluate("category", "--data", empty.toString(), "--label=label", "--holdout=.2"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("empty.csv", "is empty");
        assertThat(terminal.evaluate(
                        "category", "--data", folder.resolve("no.csv").toString(), "--label=label"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("no.csv", "is not there");
        Path one = write("one.csv", List.of("text,label", "很好用,1", "很喜欢,1", "值得买,1", "不错不错,1", "质量好,1", "满意,1"));
        assertThat(terminal.evaluate("category", "--data", one.toString(), "--label=label", "--holdout=.3"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("at least two labels");
    }

    @Test
    void refusesWhatCannotBeMeant() throws Exception {
        Path file = write("data.csv", reviews(20, 4));
        assertThat(terminal.evaluate("mood", "--data", file.toString())).isEqualTo(2);
        assertThat(terminal.evaluate("kind", "--data", file.toString())).isEqualTo(2);
        assertThat(terminal.said()).contains("--label");
        assertThat(terminal.evaluate("kind", "--data", file.toString(), "--label=label", "--values=positive"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("1=positive,0=negative");
        assertThat(terminal.evaluate("kind", "--data", file.toString(), "--label=label", "--holdout=7"))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("between 0 and 1");
        assertThat(terminal.evaluate(
                        "category",
                        "--data",
                        file.toString(),
                        "--text=review",
                        "--label=label",
                        "--holdout=.5",
                        "--predictions",
                        folder.resolve("no/such/folder.jsonl").toString()))
                .isEqualTo(2);
        assertThat(terminal.said()).contains("--predictions").doesNotContain("Exception:");
    }
}
