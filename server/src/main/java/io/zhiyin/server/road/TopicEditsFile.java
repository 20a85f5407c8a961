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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads people's edits of topics: a JSON object a line, in the order they were made. The shape stands in docs/output.md. */
final class TopicEditsFile {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    /** Of the signs that order or join others, the only one that a name needs: it makes 👨‍👩‍👧 one picture. */
    private static final int JOINER = 0x200D;

    private static final int LONGEST_NAME = 100;

    private final Path file;
    private final Texts texts;
    private final List<TopicEdit> edits = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    /** The line that gives a topic its name, by name; what an undo takes back is free again. */
    private final Map<String, Given> given = new HashMap<>();

    private record Given(TopicId topic, int line) {}

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
            TopicEdit edit = edit(line, MAPPER.readTree(json));
            edits.add(edit);
            lines.add(line);
            noteName(line, edit);
        } catch (JacksonException e) {
            throw new CommandFailure(texts.say("edits.line", file, line), e);
        }
    }

    /** Two topics of one name can't be told apart in any list. */
    private void noteName(int line, TopicEdit edit) {
        if (edit instanceof TopicEdit.Undo undo) {
            int undone = lines.get(undo.edit());
            given.values().removeIf(name -> name.line() == undone);
        }
        if (edit instanceof TopicEdit.Rename rename) {
            given.values().removeIf(name -> name.topic().equals(rename.topic()));
            give(line, rename.topic(), rename.name());
        }
        if (edit instanceof TopicEdit.Split split) {
            give(line, split.made(), split.name());
        }
        if (edit instanceof TopicEdit.Merge merge) {
            given.values()
                    .removeIf(name -> merge.topics().contains(name.topic())
                            && !name.topic().equals(merge.into()));
        }
    }

    private void give(int line, TopicId topic, String name) {
        Given before = given.putIfAbsent(name, new Given(topic, line));
        if (before != null) {
            throw new CommandFailure(texts.say("edits.same-name", file, line, before.line()));
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
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(TopicEditsFile::isUnseen)) {
            throw new CommandFailure(texts.say("edits.name", file, line, LONGEST_NAME));
        }
        return name;
    }

    /** Controls, and signs that turn the direction of what follows or are not seen at all. */
    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return sign != JOINER
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
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
