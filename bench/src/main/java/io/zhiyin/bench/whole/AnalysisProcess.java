package io.zhiyin.bench.whole;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code zhiyin analyze} as a process of its own and watches its memory; it dies with this process. */
final class AnalysisProcess {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long LOOK_MILLIS = 100;
    private static final int SHOWN = 1500;

    private final WholeOptions options;
    private final Path scratch;
    private final Texts texts;

    AnalysisProcess(WholeOptions options, Path scratch, Texts texts) {
        this.options = options;
        this.scratch = scratch;
        this.texts = texts;
    }

    Analysis run(Path data, String name) throws IOException, InterruptedException {
        Path out = scratch.resolve(name + "-out");
        Path log = scratch.resolve(name + ".log");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command(data, out))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Thread stop = new Thread(process::destroy, "zhiyin-stop-analysis");
        Runtime.getRuntime().addShutdownHook(stop);
        long peak = 0;
        double processor = 0;
        try {
            do {
                peak = Math.max(peak, peakOf(process.pid()));
                processor = Math.max(processor, processorSeconds(process));
            } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } finally {
            process.destroy();
            Runtime.getRuntime().removeShutdownHook(stop);
        }
        double wall = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            String said = Files.readString(log);
            throw new CommandFailure(
                    texts.say("whole.failed", process.exitValue(), said.substring(Math.max(0, said.length() - SHOWN))));
        }
        return analysis(out.resolve("run.json"), new Watched(wall, processor, peak));
    }

    private List<String> command(Path data, Path out) throws IOException {
        Path key = scratch.resolve("redaction.key");
        Files.writeString(key, "00".repeat(32) + "\n");
        List<String> command =
                new ArrayList<>(List.of(options.home().resolve("zhiyin").toString(), "analyze", data.toString()));
        command.addAll(List.of("--out", out.toString(), "--key", key.toString(), "--offline"));
        options.map().forEach(column -> command.addAll(List.of("--map", column)));
        return command;
    }

    /** The high-water mark that Linux keeps of a process; 0 elsewhere, where run.json's own figure stands. */
    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Of all processors together, so far; 0 where the system doesn't tell. */
    private static double processorSeconds(Process process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    private record Watched(double wall, double processor, long peak) {}

    private static Analysis analysis(Path run, Watched watched) throws IOException {
        JsonNode json = MAPPER.readTree(Files.readString(run));
        Map<String, Double> steps = new LinkedHashMap<>();
        json.path("seconds")
                .properties()
                .forEach(step -> steps.put(step.getKey(), step.getValue().asDouble()));
        long peak = Math.max(watched.peak, json.path("peak_memory_bytes").asLong(0));
        return new Analysis(watched.wall, watched.processor, steps, peak);
    }
}
