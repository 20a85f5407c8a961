package io.zhiyin.server.evaluate;

import io.zhiyin.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text whose personal data are marked.
 *
 * @param row counted from 1, empty lines apart
 */
record RedactionCase(int row, String text, List<Marked> spans) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A piece of personal data: its place in UTF-16 units, its kind as the file writes it and what that means. */
    record Marked(Span span, String written, String kind) {}

    /** Reads lines of {@code {"text", "spans": [{"start", "end", "kind"}]}}. */
    static List<RedactionCase> read(Path file, EvaluationOptions options) {
        List<RedactionCase> cases = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    cases.add(parse(json, cases.size() + 1, file, number, options));
                }
            }
        } catch (NoSuchFileException e) {
            throw new Refused("evaluate.no-such-file", file);
        } catch (IOException e) {
            throw new Refused("evaluate.not-text", file);
        }
        if (cases.isEmpty()) {
            throw new Refused("evaluate.no-rows", file);
        }
        return cases;
    }

    private static RedactionCase parse(String line, int row, Path file, int number, EvaluationOptions options) {
        String spansField = options.label().isEmpty() ? "spans" : options.label();
        try {
            JsonNode json = MAPPER.readTree(line);
            if (!json.path(options.text()).isString() || !json.path(spansField).isArray()) {
                throw new Refused("evaluate.redact-line", file, number, options.text(), spansField);
            }
            String text = json.path(options.text()).asString();
            List<Marked> spans = new ArrayList<>();
            for (JsonNode span : json.path(spansField)) {
                int start = place(span, "start");
                int end = place(span, "end");
                String kind = span.path("kind").isString() ? span.path("kind").asString() : "";
                if (start < 0 || end <= start || end > text.length() || kind.isBlank()) {
                    throw new Refused("evaluate.redact-span", file, number, text.length());
                }
                spans.add(
                        new Marked(new Span(start, end), kind, options.values().meaning(kind)));
            }
            return new RedactionCase(row, text, List.copyOf(spans));
        } catch (JacksonException e) {
            throw new Refused("evaluate.redact-line", file, number, options.text(), spansField);
        }
    }

    private static int place(JsonNode span, String field) {
        return span.path(field).isNumber() ? span.path(field).asInt(-1) : -1;
    }
}
