package io.zhiyin.server.road;

import io.zhiyin.insight.TopicId;
import io.zhiyin.insight.topic.TopicEdit;
import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.text.StatementId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads people's edits of topics: a JSON object a line, in the order they were made. The shape stands in docs/output.md. */
final class TopicEditsFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TopicEditsFile() {}

    static List<TopicEdit> read(Path file, Texts texts) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(
                    texts.say("edits.unreadable", file, e.getClass().getSimpleName()), e);
        }
        List<TopicEdit> edits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    edits.add(edit(MAPPER.readTree(lines.get(i))));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new CommandFailure(texts.say("edits.line", file, i + 1), e);
                }
            }
        }
        return edits;
    }

    private static TopicEdit edit(JsonNode json) {
        String op = text(json, "op");
        return switch (op) {
            case "rename" -> new TopicEdit.Rename(topic(json, "topic"), text(json, "name"));
            case "merge" -> {
                List<TopicId> topics = new ArrayList<>();
                json.path("topics").forEach(topic -> topics.add(new TopicId(topic.asString())));
                yield new TopicEdit.Merge(topics, topic(json, "into"));
            }
            case "split" -> {
                List<StatementId> statements = new ArrayList<>();
                json.path("statements").forEach(id -> statements.add(StatementId.parse(id.asString())));
                yield new TopicEdit.Split(topic(json, "topic"), statements, text(json, "name"));
            }
            case "move" -> new TopicEdit.Move(StatementId.parse(text(json, "statement")), topic(json, "to"));
            case "undo" -> {
                if (!json.path("edit").isInt() || json.path("edit").asInt() < 1) {
                    throw new IllegalArgumentException("undo needs the edit's number, counted from 1");
                }
                yield new TopicEdit.Undo(json.path("edit").asInt() - 1);
            }
            default -> throw new IllegalArgumentException("unknown edit");
        };
    }

    private static TopicId topic(JsonNode json, String field) {
        return new TopicId(text(json, field));
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isString() || json.path(field).asString().isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return json.path(field).asString();
    }
}
