package io.zhiyin.training.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.LinearHead;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.models.encoder.TunedWeights;
import io.zhiyin.models.heads.StarterSet;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.TextEncoder;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A training as the command starts it: a folder, a process, progress, files at the end. */
final class JobTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).toList();

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessGoesOnAndEndsWithTheSameBytes() throws IOException, InterruptedException {
        Path whole = job("whole", 0);
        assertThat(end(start(whole))).isZero();
        Path killed = job("killed", 0);
        Process first = start(killed);
        try (BufferedReader out = first.inputReader(StandardCharsets.UTF_8)) {
            awaitStep(out, 12);
        }
        first.destroyForcibly().waitFor();
        assertThat(killed.resolve("checkpoint")).exists();
        assertThat(killed.resolve("weights.tuned")).doesNotExist();

        List<JsonNode> events = events(run(killed));
        assertThat(events.get(0).path("resumed_at").asInt(0)).isGreaterThanOrEqualTo(11);
        assertThat(events.get(events.size() - 1).path("outcome").asString()).isEqualTo("FINISHED");
        assertThat(killed.resolve("weights.tuned")).hasSameBinaryContentAs(whole.resolve("weights.tuned"));
        assertThat(killed.resolve("heads.tuned")).hasSameBinaryContentAs(whole.resolve("heads.tuned"));
    }

    @Test
    void whatItWroteAnswersWhenItIsServed() throws IOException {
        Path job = job("served", 60);
        List<JsonNode> events = events(run(job));
        double score = events.stream()
                .filter(event -> event.path("best").asBoolean(false))
                .mapToDouble(event -> event.path("score").asDouble(0))
                .max()
                .orElseThrow();
        try (InputStream weights = Files.newInputStream(job.resolve("weights.tuned"));
                InputStream heads = Files.newInputStream(job.resolve("heads.tuned"));
                OnnxTextEncoder encoder = OnnxTextEncoder.load(
                        BaseModel.BGE_SMALL_ZH, TunedWeights.read(weights), OnnxTextEncoder.Options.defaults())) {
            Map<String, LinearHead> read = LinearHead.read(heads);
            assertThat(read).containsOnlyKeys("kind");
            LinearHead kind = Objects.requireNonNull(read.get("kind"));
            assertThat(kind.labels()).isEqualTo(KINDS);
            List<StarterSet.Line> lines = lines(true).subList(0, 300);
            List<TextEncoder.Encoded> encoded = encoder.encode(lines.stream()
                    .map(line -> new TextEncoder.Request(line.text(), List.of()))
                    .toList());
            int right = 0;
            for (int i = 0; i < lines.size(); i++) {
                double[] shares = kind.probabilities(encoded.get(i).text());
                int best = 0;
                for (int k = 1; k < shares.length; k++) {
                    best = shares[k] > shares[best] ? k : best;
                }
                right += KINDS.get(best).equals(lines.get(i).kind().code()) ? 1 : 0;
            }
            assertThat((double) right / lines.size()).isGreaterThan(score - .1).isGreaterThan(.5);
        }
    }

    @Test
    void aFolderThatMakesNoSenseIsRefusedWithItsPlace() throws IOException {
        Path job = job("bad", 0);
        Files.writeString(job.resolve("train.jsonl"), "{\"text\": \"好\", \"targets\": [{\"head\": \"kind\"}]}\n");
        assertThat(refusal(job)).contains("train.jsonl:1");
        Files.writeString(job.resolve("job.json"), "{\"base\": \"BERT\"}");
        assertThat(refusal(job)).contains("job.json");
        Files.delete(job.resolve("job.json"));
        assertThat(refusal(job)).contains("job.json");
    }

    private String refusal(Path job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(job, lines(out), new AtomicBoolean());
        assertThat(code).isEqualTo(Main.REFUSED);
        List<JsonNode> events = events(out.toString(StandardCharsets.UTF_8));
        return events.get(events.size() - 1).path("why").asString();
    }

    private String run(Path job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(job, lines(out), new AtomicBoolean())).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ProgressLines lines(ByteArrayOutputStream out) {
        return new ProgressLines(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static List<JsonNode> events(String out) {
        return out.lines().map(JSON::readTree).toList();
    }

    /** A small training of two epochs over 640 statements. */
    private Path job(String name, int checkpointSeconds) throws IOException {
        Path job = Files.createDirectories(folder.resolve(name));
        ObjectNode json = JSON.createObjectNode()
                .put("base", "BGE_SMALL_ZH")
                .put("method", "LORA")
                .put("rank", 8)
                .put("alpha", 16.0)
                .put("score", "kind")
                .put("most_tokens", 64);
        json.putObject("heads")
                .putArray("kind")
                .addAll(KINDS.stream().map(JSON.getNodeFactory()::stringNode).toList());
        json.putObject("options")
                .put("batch", 32)
                .put("epochs", 2)
                .put("encoder_rate", 1e-3)
                .put("head_rate", 1e-3)
                .put("warm_up", .1)
                .put("decay", .01)
                .put("clip", 1.0)
                .put("patience", 2)
                .put("threads", 2)
                .put("seed", 7)
                .put("most_seconds", 3600)
                .put("checkpoint_seconds", checkpointSeconds);
        Files.writeString(job.resolve("job.json"), json.toString());
        Files.writeString(job.resolve("train.jsonl"), rows(lines(false).subList(0, 640)));
        Files.writeString(job.resolve("validation.jsonl"), rows(lines(true).subList(300, 500)));
        return job;
    }

    private static String rows(List<StarterSet.Line> lines) {
        StringBuilder rows = new StringBuilder();
        for (StarterSet.Line line : lines) {
            ObjectNode row = JSON.createObjectNode().put("text", line.text());
            row.putArray("targets")
                    .addObject()
                    .put("head", "kind")
                    .put("label", KINDS.indexOf(line.kind().code()));
            rows.append(row).append('\n');
        }
        return rows.toString();
    }

    private static List<StarterSet.Line> lines(boolean test) throws IOException {
        return StarterSet.read(Path.of("..", "models", "data", "starter"), Language.ZH).stream()
                .filter(line -> line.test() == test)
                .toList();
    }

    private Process start(Path job) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                job.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static int end(Process process) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            while (out.readLine() != null) {
                // until it says no more
            }
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static void awaitStep(BufferedReader out, int step) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (JSON.readTree(line).path("step").asInt(0) >= step) {
                return;
            }
        }
        throw new AssertionError("the training ended before step " + step);
    }
}
