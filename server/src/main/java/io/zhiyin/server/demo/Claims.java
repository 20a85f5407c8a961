package io.zhiyin.server.demo;

import io.zhiyin.insight.driver.OutcomeTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the claims out of an analysis's output folder. The only place here that knows the shape of {@code insights.json},
 * {@code topics.json} and {@code readings.jsonl}.
 */
public final class Claims {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Claims() {}

    /** Everything that {@code insights.json} reports, and the Kano classes that are decided. */
    public static List<Claim> of(Path output) throws IOException {
        Map<String, String> aspects = aspectsOfTopics(output);
        JsonNode file = JSON.readTree(Files.readString(output.resolve("insights.json")));
        List<Claim> claims = new ArrayList<>();
        for (JsonNode insight : file.path("insights")) {
            JsonNode subject = insight.path("subject");
            claims.add(new Claim(
                    insight.path("id").asString(),
                    insight.path("kind").asString(),
                    aspect(subject, aspects),
                    subject.path("voice").asString(),
                    text(subject, "region"),
                    text(subject, "product"),
                    text(subject, "outcome"),
                    insight.path("verdict").asString(),
                    feedback(insight.path("evidence"))));
        }
        for (JsonNode figure : file.path("kano")) {
            claims.add(new Claim(
                    "kano " + figure.path("id").asString(),
                    "kano",
                    aspect(figure, aspects),
                    "any",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(OutcomeTable.RATING),
                    figure.path("class").asString(),
                    List.of()));
        }
        return claims;
    }

    /** A statement is named {@code FEEDBACK@START-END}. */
    private static List<String> feedback(JsonNode evidence) {
        List<String> ids = new ArrayList<>();
        for (JsonNode statement : evidence) {
            String id = statement.asString();
            ids.add(id.substring(0, Math.max(0, id.lastIndexOf('@'))));
        }
        return ids;
    }

    private static Optional<String> aspect(JsonNode subject, Map<String, String> aspects) {
        String id = subject.path("id").asString();
        return subject.path("type").asString().equals("aspect")
                ? Optional.of(id)
                : Optional.ofNullable(aspects.get(id));
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    /** The aspect that most statements of a topic have; a parent speaks of what its children speak of. */
    private static Map<String, String> aspectsOfTopics(Path output) throws IOException {
        Map<String, String> parents = parents(output.resolve("topics.json"));
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(output.resolve("readings.jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (JsonNode said : JSON.readTree(line).path("statements")) {
                    Optional<String> aspect = text(said, "aspect");
                    for (Optional<String> topic = text(said, "topic");
                            topic.isPresent() && aspect.isPresent();
                            topic = Optional.ofNullable(parents.get(topic.get()))) {
                        counts.computeIfAbsent(topic.get(), id -> new TreeMap<>())
                                .merge(aspect.get(), 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, String> aspects = new HashMap<>();
        counts.forEach((topic, ofTopic) -> ofTopic.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> aspects.put(topic, most.getKey())));
        return aspects;
    }

    private static Map<String, String> parents(Path file) throws IOException {
        Map<String, String> parents = new HashMap<>();
        if (Files.exists(file)) {
            JsonNode root = JSON.readTree(Files.readString(file));
            for (JsonNode topic : root.isArray() ? root : root.path("topics")) {
                text(topic, "parent")
                        .ifPresent(parent -> parents.put(topic.path("id").asString(), parent));
            }
        }
        return parents;
    }
}
