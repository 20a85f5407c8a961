package io.zhiyin.models.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The aspects of a taxonomy file as they stand there: texts by key, with the line of each. */
final class AspectNodes {
    private final JsonParser parser;
    private final Mistakes mistakes;

    AspectNodes(JsonParser parser, Mistakes mistakes) {
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /** An aspect as it stands in the file: values by key, such as {@code phrases.zh}, and the line of each. */
    record Node(int line, Map<String, List<String>> values, Map<String, Integer> lines) {
        List<String> all(String key) {
            return values.getOrDefault(key, List.of());
        }

        String one(String key) {
            return all(key).isEmpty() ? "" : all(key).get(0);
        }

        int line(String key) {
            return lines.getOrDefault(key, line);
        }
    }

    /** Reads the whole file. */
    List<Node> read() {
        List<Node> nodes = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw mistakes.fatal(1, "no-list");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int line = line();
            JsonToken value = parser.nextToken();
            if (!key.equals("aspects") || value != JsonToken.START_ARRAY) {
                throw mistakes.fatal(line, "foreign-key", key);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nodes.add(node());
            }
        }
        return nodes;
    }

    private Node node() {
        Node node = new Node(line(), new LinkedHashMap<>(), new LinkedHashMap<>());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw mistakes.fatal(node.line(), "plain-aspect");
        }
        collect("", node);
        return node;
    }

    private void collect(String prefix, Node node) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = prefix + parser.currentName();
            if (node.lines().put(key, line()) != null) {
                mistakes.add(line(), "key-twice", key);
            }
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && key.equals("phrases")) {
                collect(key + ".", node);
            } else if (value == JsonToken.START_ARRAY) {
                node.values().put(key, items(key));
            } else if (value == JsonToken.VALUE_NULL) { // a key with nothing behind it says nothing
                node.values().put(key, List.of());
            } else {
                node.values().put(key, text(key, value));
            }
        }
    }

    private List<String> items(String key) {
        boolean phrases = key.startsWith("phrases.");
        if (!phrases) {
            mistakes.add(line(), "list", key);
        }
        List<String> items = new ArrayList<>();
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            if (phrases && item == JsonToken.VALUE_NULL) {
                mistakes.add(line(), "empty-phrase", key);
            } else {
                items.addAll(text(key, item));
            }
        }
        return items;
    }

    /** The text at hand; nothing where it is none, which is noted. */
    private List<String> text(String key, JsonToken value) {
        if (value.isStructStart()) {
            mistakes.add(line(), "nested", key);
            parser.skipChildren();
            return List.of();
        }
        String text = parser.getString().strip();
        if (value != JsonToken.VALUE_STRING) {
            mistakes.add(line(), "no-text", key, text);
            return List.of();
        }
        if (text.isEmpty() && key.startsWith("phrases.")) {
            mistakes.add(line(), "empty-phrase", key);
            return List.of();
        }
        return List.of(text);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
