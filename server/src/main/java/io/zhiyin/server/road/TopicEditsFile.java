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
    private static final int LONGEST_NAME = 100;

    private final Path file;
    private final Texts texts;
    private final List<TopicEdit> edits = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private TopicEditsFile(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    static NumberedEdits read(Path file, Texts texts) {
        List<String> all;
        try {
            all = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(
                    texts.say("edits.unreadable", file, e.getClass().getSimpleName()), e);
        }
        TopicEditsFile read = new TopicEditsFile(file, texts);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                read.add(i + 1, all.get(i));
            }
        }
        return new NumberedEdits(read.edits, read.lines);
    }

    private void add(int line, String json) {
        try {
            edits.add(edit(line, MAPPER.readTree(json)));
            lines.add(line);
        } catch (JacksonException e) {
            throw new CommandFailure(texts.say("edits.line", file, line), e);
        }
    }

    private TopicEdit edit(int line, JsonNode json) {
        return switch (json.path("op").asString("")) {
            case "rename" -> new TopicEdit.Rename(topic(line, json, "topic"), name(line, json));
            case "merge" -> merge(line, json);
            case "split" ->
                new TopicEdit.Split(
                        topic(line, json, "topic"),
                        all(line, json, "statements").stream()
                                .map(id -> statement(line, "statements", id))
                                .toList(),
                        name(line, json));
            case "move" ->
                new TopicEdit.Move(
                        statement(line, "statement", text(line, json, "statement")), topic(line, json, "to"));
            case "undo" -> undo(line, json);
            default -> throw new CommandFailure(texts.say("edits.line", file, line));
        };
    }

    private TopicEdit merge(int line, JsonNode json) {
        List<TopicId> topics =
                all(line, json, "topics").stream().map(TopicId::new).toList();
        TopicId into = topic(line, json, "into");
        if (topics.stream().allMatch(into::equals)) {
            throw new CommandFailure(texts.say("edits.merge", file, line));
        }
        return new TopicEdit.Merge(topics, into);
    }

    private TopicEdit undo(int line, JsonNode json) {
        JsonNode number = json.path("edit");
        int place = number.isInt() ? lines.indexOf(number.asInt()) : -1;
        if (place < 0) {
            throw new CommandFailure(texts.say("edits.undo", file, line));
        }
        return new TopicEdit.Undo(place);
    }

    private String name(int line, JsonNode json) {
        String name = text(line, json, "name").strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new CommandFailure(texts.say("edits.name", file, line, LONGEST_NAME));
        }
        return name;
    }

    private TopicId topic(int line, JsonNode json, String field) {
        return new TopicId(text(line, json, field));
    }

    private StatementId statement(int line, String field, String id) {
        try {
            return StatementId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(texts.say("edits.statement", file, line, field), e);
        }
    }

    private String text(int line, JsonNode json, String field) {
        if (!isText(json.path(field))) {
            throw new CommandFailure(texts.say("edits.text", file, line, field));
        }
        return json.path(field).asString();
    }

    private List<String> all(int line, JsonNode json, String field) {
        JsonNode list = json.path(field);
        List<String> all = new ArrayList<>();
        list.forEach(item -> all.add(isText(item) ? item.asString() : ""));
        if (!list.isArray() || all.isEmpty() || all.contains("")) {
            throw new CommandFailure(texts.say("edits.list", file, line, field));
        }
        return all;
    }

    private static boolean isText(JsonNode json) {
        return json.isString() && !json.asString().isBlank();
    }
}
