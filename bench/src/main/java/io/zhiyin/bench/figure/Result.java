package io.zhiyin.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a bench found.
 *
 * @param settings what was measured and how, by name
 */
public record Result(String bench, Map<String, String> settings, List<Figure> figures) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Result {
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
        figures = List.copyOf(figures);
    }

    /** One JSON object on one line. */
    public String json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("bench", bench);
        ObjectNode how = json.putObject("settings");
        settings.forEach(how::put);
        ObjectNode all = json.putObject("figures");
        for (Figure figure : figures) {
            ObjectNode one = all.putObject(figure.name());
            one.put("value", rounded(figure.value()));
            one.put("low", rounded(figure.low()));
            one.put("high", rounded(figure.high()));
            figure.target().ifPresent(target -> one.put("target", target.toString()));
            figure.reached().ifPresent(reached -> one.put("reached", reached));
        }
        return MAPPER.writeValueAsString(json);
    }

    /** The same for a person to read: a line per figure. */
    public List<String> lines(String reached, String missed) {
        List<String> lines = new ArrayList<>();
        lines.add(bench + " " + settings);
        for (Figure figure : figures) {
            lines.add(String.format(
                            Locale.ROOT,
                            "  %-36s %10s  [%s … %s]",
                            figure.name(),
                            Figure.plain(figure.value()),
                            Figure.plain(figure.low()),
                            Figure.plain(figure.high()))
                    + figure.target()
                            .map(target -> "  " + target + "  " + (target.reachedBy(figure.value()) ? reached : missed))
                            .orElse(""));
        }
        return lines;
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
