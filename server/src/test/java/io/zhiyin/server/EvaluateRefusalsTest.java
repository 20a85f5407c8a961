package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What evaluate refuses, in a sentence and without harm to any file. */
final class EvaluateRefusalsTest {
    private static final List<String> ROWS = List.of("text,label", "很好用,1", "太差了,0", "很喜欢,1", "用两天就坏了,0");

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private Path write(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }

    private void assertRefused(String sentence, Object... arguments) {
        assertThat(terminal.evaluate(arguments)).as(terminal.said()).isEqualTo(2);
        assertThat(terminal.said()).contains(sentence).doesNotContain("\tat ");
        assertThat(terminal.printed()).isEmpty();
    }

    @Test
    void neverWritesPredictionsOverAFileThatItReads() throws Exception {
        Path data = write("data.csv", ROWS);
        Path train = write("train.csv", List.of("text,label", "质量不错,1", "值得买,1", "后悔买了,0", "非常失望,0"));
        List<Path> names = new ArrayList<>(List.of(data, train, folder.resolve("./data.csv")));
        names.add(Files.createSymbolicLink(folder.resolve("link.jsonl"), data));
        names.add(Files.createLink(folder.resolve("twin.jsonl"), train));
        for (Path predictions : names) {
            assertRefused(
                    "would be overwritten",
                    "category",
                    "--data",
                    data,
                    "--train",
                    train,
                    "--label=label",
                    "--predictions",
                    predictions);
            assertThat(data).content().startsWith("text,label").contains("用两天就坏了");
            assertThat(train).content().startsWith("text,label").contains("非常失望");
        }
    }

    @Test
    void replacesEarlierPredictionsAndNothingElse() throws Exception {
        Path cases = write("cases.jsonl", List.of("{\"text\":\"电话13912345678\",\"spans\":[]}"));
        Path diary = write("diary.txt", List.of("not yours"));
        assertRefused("holds no predictions", "redact", "--data", cases, "--predictions", diary);
        assertThat(diary).hasContent("not yours");
        assertRefused("this is a folder", "redact", "--data", cases, "--predictions", folder);
        assertRefused("can't be written", "redact", "--data", cases, "--predictions", folder.resolve("no/p.jsonl"));
        Path predictions = folder.resolve("p.jsonl");
        for (int run = 0; run < 2; run++) {
            assertThat(terminal.evaluate("redact", "--data", cases, "--predictions", predictions))
                    .isZero();
            assertThat(Files.readAllLines(predictions)).hasSize(1);
        }
        Path cut = write("cut.jsonl", List.of("{\"text\":"));
        assertRefused("cut.jsonl:1", "redact", "--data", cut, "--predictions", predictions);
        assertThat(Files.readAllLines(predictions)).hasSize(1);
        try (java.util.stream.Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().contains(".zhiyin-"));
        }
    }

    @Test
    void saysWhatTrainingNeedsWhereThereIsTooLittle() throws Exception {
        Path data = write("data.csv", ROWS);
        for (List<String> few : List.of(
                List.of("text,label", "质量不错,1", "值得买,1", "非常满意,1"),
                List.of("text,label", "质量不错,1", "后悔买了,0"),
                List.of("text,label", "质量不错,1", "质量 不错,0", "质量不错,1"),
                List.of("text,label", ",1", "后悔买了,", ",0"))) {
            assertRefused(
                    "at least two labels with 2 different texts each",
                    "category",
                    "--data",
                    data,
                    "--train",
                    write("few.csv", few),
                    "--label=label");
        }
        assertRefused(
                "--holdout 0.5",
                "category",
                "--data",
                write("one.csv", ROWS.subList(0, 2)),
                "--label=label",
                "--holdout=.5");
    }

    @Test
    void learnsFromTextsThatHoldNoWords() throws Exception {
        Path signs = write("signs.csv", List.of("text,label", "!!!,1", "?!?,0", "。。。,1", "……,0"));
        assertThat(terminal.evaluate(
                        "category", "--data", write("data.csv", ROWS), "--train", signs, "--label=label", "--baseline"))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.result().get("trained_on").asInt()).isEqualTo(4);
    }

    @Test
    void refusesAMeaningThatIsNoneOfOurs() throws Exception {
        Path data = write("data.csv", ROWS);
        assertRefused(
                "--values …=good: this is none of our labels. Ours: negative, neutral, positive",
                "sentiment",
                "--data",
                data,
                "--label=label",
                "--values=1=good,0=negative");
        assertRefused(
                "0 is to mean negative and neutral",
                "sentiment",
                "--data",
                data,
                "--label=label",
                "--values=1=positive,0=negative",
                "--values=0=neutral");
    }

    @Test
    void refusesOptionsThatWouldChangeNothing() throws Exception {
        Path data = write("data.csv", ROWS);
        assertRefused("evaluate topics makes no use of --holdout", "topics", "--data", data, "--holdout=.2");
        assertRefused("evaluate redact makes no use of --baseline", "redact", "--data", data, "--baseline");
        assertRefused("from 1 to", "sentiment", "--data", data, "--label=label", "--threads=0");
        assertRefused("from 1 to", "sentiment", "--data", data, "--label=label", "--threads=-3");
        assertRefused("--predictions '': this can't be used", "redact", "--data", data, "--predictions", "");
        assertRefused("this is no file", "sentiment", "--data", folder, "--label=label");
        assertRefused("--data '': this can't be used", "redact", "--data", "");
    }

    @Test
    void wantsAListOfSpansInEveryLineOfARedactionFile() throws Exception {
        for (String line : List.of(
                "{\"text\":\"a\"}",
                "{\"text\":\"a\",\"spans\":\"phone\"}",
                "{\"text\":\"a\",\"spans\":[{\"start\":1,\"end\":0,\"kind\":\"phone\"}]}",
                "{\"text\":\"a\",\"spans\":[{\"start\":\"0\",\"end\":1,\"kind\":7}]}",
                "[1]")) {
            assertRefused("odd.jsonl:1", "redact", "--data", write("odd.jsonl", List.of(line)));
        }
        String twice = "{\"text\":\"电话13912345678\",\"spans\":[{\"start\":2,\"end\":13,\"kind\":\"Phone\"},"
                + "{\"start\":2,\"end\":6,\"kind\":\"phone\"}]}";
        assertThat(terminal.evaluate("redact", "--data", write("twice.jsonl", List.of(twice))))
                .as(terminal.said())
                .isZero();
        assertThat(terminal.metric("recall_phone")).isEqualTo(1);
    }
}
