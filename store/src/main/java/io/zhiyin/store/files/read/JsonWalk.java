package io.zhiyin.store.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Walks through a JSON document and stops at every record: an element of a list, wherever that list stands, or each value of a
 * sequence of values.
 */
final class JsonWalk implements Closeable {
    private static final int DEEPEST = 5;

    private final JsonParser json;
    private final boolean sequence;
    private final Deque<String> path = new ArrayDeque<>();
    private boolean inList;
    private Optional<JsonToken> pending = Optional.empty();

    /** @param sequence whether the document is one record after the other, without a list around them */
    JsonWalk(Reader reader, boolean sequence) {
        this.json = Json.FACTORY.createParser(ObjectReadContext.empty(), reader);
        this.sequence = sequence;
    }

    /** A record found: the list it stands in ("" for the outermost) and the line it starts at. */
    record Found(String list, long line, JsonToken first) {}

    /** The next record; its content must then be taken with {@link #take} or {@link #skip}. */
    Optional<Found> next() throws BrokenJson {
        try {
            while (true) {
                JsonToken token = pending.orElseGet(json::nextToken);
                pending = Optional.empty();
                if (token == null) {
                    return Optional.empty();
                }
                if (inList && token == JsonToken.END_ARRAY) {
                    inList = false;
                    path.pollLast();
                } else if (inList || (sequence && path.isEmpty())) {
                    return Optional.of(
                            new Found(name(), json.currentTokenLocation().getLineNr(), token));
                } else {
                    search(token);
                }
            }
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private void search(JsonToken token) {
        switch (token) {
            case START_ARRAY -> enterList();
            case START_OBJECT -> {
                if (path.size() >= DEEPEST) {
                    json.skipChildren();
                    leaveField();
                } else if (path.isEmpty()) {
                    path.addLast("");
                }
            }
            case PROPERTY_NAME -> {
                path.addLast(json.currentName());
                JsonToken value = json.nextToken();
                if (value == null || !value.isStructStart()) {
                    leaveField();
                } else {
                    pending = Optional.of(value);
                }
            }
            case END_OBJECT -> leaveField();
            default -> {}
        }
    }

    private void enterList() {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY || first == JsonToken.VALUE_STRING) {
            if (path.isEmpty()) {
                path.addLast("");
            }
            inList = true;
            pending = Optional.of(first);
            return;
        }
        while (first != null && first != JsonToken.END_ARRAY) { // numbers and the like
            if (first.isStructStart()) {
                json.skipChildren();
            }
            first = json.nextToken();
        }
        leaveField();
    }

    private void leaveField() {
        path.pollLast();
    }

    private String name() {
        return String.join(".", path.stream().filter(part -> !part.isEmpty()).toList());
    }

    Map<String, String> take(Found found) throws BrokenJson {
        try {
            return Json.record(json, found.first());
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    void skip(Found found) throws BrokenJson {
        try {
            if (found.first().isStructStart()) {
                json.skipChildren();
            }
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private BrokenJson broken(RuntimeException cause) {
        return new BrokenJson(Math.max(1, json.currentLocation().getLineNr()), cause);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** From this line on the document is not JSON. */
    static final class BrokenJson extends IOException {
        private static final long serialVersionUID = 1;
        private final long line;

        BrokenJson(long line, RuntimeException cause) {
            super(cause);
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
