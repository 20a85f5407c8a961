package io.zhiyin.training.job;

import io.zhiyin.models.encoder.TextTokens;
import io.zhiyin.text.Span;
import io.zhiyin.training.optimise.Lesson;
import io.zhiyin.training.optimise.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows to learn from or to validate with: JSON lines such as {@code {"text": "…", "targets": [{"head": "kind", "label": 0, "start": 3, "end": 9}]}}, places
 * in UTF-16 units; a target without places is one of the whole text.
 */
final class JobRows {
    private JobRows() {}

    /** @throws IOException if the file can't be read; names the line that makes no sense */
    static List<Lesson> read(Path file, TextTokens tokens, int mostTokens) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                try {
                    lessons.add(lesson(JsonMapper.shared().readTree(line), tokens, mostTokens));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
                }
            }
        }
        return lessons;
    }

    private static Lesson lesson(JsonNode row, TextTokens tokens, int mostTokens) {
        String text = row.required("text").stringValue();
        List<JsonNode> all = row.required("targets").valueStream().toList();
        List<Span> spans = all.stream()
                .filter(target -> target.has("start"))
                .map(target -> new Span(
                        target.required("start").intValue(),
                        target.required("end").intValue()))
                .toList();
        TextTokens.Framed framed = tokens.framed(text, spans, mostTokens);
        List<Target> targets = new ArrayList<>();
        int next = 0;
        for (JsonNode target : all) {
            String head = target.required("head").stringValue();
            int label = target.required("label").intValue();
            float weight = target.has("weight") ? target.get("weight").floatValue() : 1;
            if (!target.has("start")) {
                targets.add(new Target(head, 0, 1, label, weight));
            } else {
                Optional<Span> range = framed.ranges().get(next++);
                // what lies behind the cut, or holds no token, can't be learnt from
                range.ifPresent(span -> targets.add(new Target(head, span.start(), span.end(), label, weight)));
            }
        }
        return new Lesson(framed.ids(), targets);
    }
}
