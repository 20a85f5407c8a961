package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an evaluation found.
 *
 * @param n every row of the data
 * @param metrics in the order they are shown
 * @param training what was learnt from, where a head was trained first
 * @param baselines the traditional methods, the strongest first
 */
public record EvaluationResult(
        Task task,
        long n,
        String model,
        double seconds,
        Map<String, Estimate> metrics,
        Optional<Training> training,
        List<Baseline> baselines) {
    /** How many rows a head was trained on, and how many were left out because they are measured too. */
    record Training(long rows, long dropped) {}

    /** A traditional method and how well it does on the same rows. */
    record Baseline(String model, Map<String, Estimate> metrics) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** One JSON object on one line. */
    public String json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("task", task.code());
        json.put("n", n);
        json.put("model", model);
        json.put("seconds", Math.round(seconds * 1000) / 1000.0);
        put(json, metrics);
        training.ifPresent(learnt -> json.put("trained_on", learnt.rows()).put("dropped", learnt.dropped()));
        if (!baselines.isEmpty()) {
            put(json.putObject("baseline"), baselines.get(0));
        }
        if (baselines.size() > 1) {
            baselines.stream()
                    .skip(1)
                    .forEach(one -> put(json.withArray("other_baselines").addObject(), one));
        }
        return MAPPER.writeValueAsString(json);
    }

    /** The same for a person to read: a line per metric, and what the baselines have there. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(task.code() + ", n = " + n + ": " + model);
        baselines.forEach(one -> lines.add("    beside: " + one.model()));
        metrics.forEach((name, estimate) -> {
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "  %-24s %.4f  [%.4f, %.4f]",
                    name,
                    estimate.value(),
                    estimate.interval().low(),
                    estimate.interval().high()));
            for (Baseline one : baselines) {
                Estimate other = one.metrics().get(name);
                line.append(other == null ? "       -" : String.format(Locale.ROOT, "   %.4f", other.value()));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    private static void put(ObjectNode json, Baseline baseline) {
        json.put("model", baseline.model());
        put(json, baseline.metrics());
    }

    private static void put(ObjectNode json, Map<String, Estimate> metrics) {
        ObjectNode all = json.putObject("metrics");
        metrics.forEach((name, estimate) -> all.putObject(name)
                .put("value", rounded(estimate.value()))
                .put("low", rounded(estimate.interval().low()))
                .put("high", rounded(estimate.interval().high())));
    }

    static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
