package io.zhiyin.store.files.read;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Flattens one JSON value into named text cells: {@code reviewer.name}, lists as one line an element. */
final class Json {
    /** Deep values are skipped without recursion, so they may be deeper than anybody writes by hand. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(10_000).build())
            .build();

    private static final int DEEPEST = 6;

    private Json() {}

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The cells of the value whose first token was just read; afterwards its last token was read. */
    static Map<String, String> record(JsonParser json, JsonToken first) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (first == JsonToken.START_OBJECT) {
            object(json, "", cells, 1);
        } else if (first == JsonToken.START_ARRAY) {
            int column = 1;
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                value(json, token, "column " + column++, cells, 1);
            }
        } else {
            value(json, first, "text", cells, 1);
        }
        return cells;
    }

    private static void object(JsonParser json, String prefix, Map<String, String> cells, int depth) {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            String name = prefix + json.currentName();
            value(json, json.nextToken(), name, cells, depth);
        }
    }

    private static void value(JsonParser json, JsonToken token, String name, Map<String, String> cells, int depth) {
        if (token == JsonToken.START_OBJECT) {
            if (depth >= DEEPEST) {
                json.skipChildren();
            } else {
                object(json, name + ".", cells, depth + 1);
            }
        } else if (token == JsonToken.START_ARRAY) {
            cells.put(name, list(json));
        } else {
            cells.put(name, token == JsonToken.VALUE_NULL ? "" : json.getString());
        }
    }

    private static String list(JsonParser json) {
        StringBuilder lines = new StringBuilder();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            boolean nested = token.isStructStart();
            if (nested) {
                json.skipChildren();
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(nested ? "…" : json.getString());
        }
        return lines.toString();
    }

    /** Whether a text that may be cut anywhere begins as JSON does. */
    static boolean begins(String head) {
        String start = head.strip();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return false;
        }
        try (JsonParser json = parser(head)) {
            for (int i = 0; i < 5000; i++) {
                if (json.nextToken() == null) {
                    return true;
                }
            }
            return true;
        } catch (UnexpectedEndOfInputException e) {
            return true; // cut off, but well-formed so far
        } catch (StreamReadException e) {
            return e.getLocation().getCharOffset() > 200;
        } catch (JacksonException e) {
            return true; // deeper or longer than is read, but well-formed so far; costs its own line when that is read
        }
    }

    /** Whether the first value ends in the head and another one follows: JSON lines, or values one after the other. */
    static boolean isSequence(String head) {
        try (JsonParser json = parser(head)) {
            JsonToken first = json.nextToken();
            if (first == null || !first.isStructStart()) {
                return false;
            }
            json.skipChildren();
            JsonToken second = json.nextToken();
            return second != null && second.isStructStart();
        } catch (JacksonException e) {
            return false;
        }
    }
}
