package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A file with one JSON value a line; a broken line costs only itself. */
final class JsonLinesTable implements Table {
    private static final int SAMPLE = 2000;

    private final Document document;
    private final TextEncoding encoding;
    private final boolean endedByReturn;
    private final List<String> columns;

    private JsonLinesTable(Document document, TextEncoding encoding, boolean endedByReturn, List<String> columns) {
        this.document = document;
        this.encoding = encoding;
        this.endedByReturn = endedByReturn;
        this.columns = columns;
    }

    static JsonLinesTable of(Document document, TextEncoding encoding, boolean endedByReturn) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        int good = 0;
        try (LineReader lines = new LineReader(encoding.read(document), endedByReturn)) {
            String line = lines.next();
            for (int i = 0; line != null && i < SAMPLE; i++) {
                Optional<Map<String, String>> record = line.isBlank() ? Optional.empty() : parse(line);
                record.ifPresent(cells -> columns.addAll(cells.keySet()));
                good += record.isPresent() ? 1 : 0;
                line = lines.next();
            }
        }
        if (good == 0) {
            throw new Unreadable("broken-json.no-line");
        }
        return new JsonLinesTable(document, encoding, endedByReturn, List.copyOf(columns));
    }

    private static Optional<Map<String, String>> parse(String line) {
        try (JsonParser json = Json.parser(line)) {
            JsonToken first = json.nextToken();
            Map<String, String> record = first == null ? Map.of() : Json.record(json, first);
            return json.nextToken() == null ? Optional.of(record) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Format format() {
        return Format.JSON_LINES;
    }

    @Override
    public Optional<Sentence> reading() {
        return Optional.of(encoding.title());
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(columns);
    }

    @Override
    public RowReader open() throws IOException {
        LineReader lines = new LineReader(encoding.read(document), endedByReturn);
        return new RowReader() {
            @Override
            public Optional<Row> next() throws IOException {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    if (!line.isBlank()) {
                        return Optional.of(row(line, lines.number()));
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    private Row row(String line, long number) {
        return parse(line)
                .map(record -> Row.of(number, aligned(record, columns)))
                .orElseGet(() -> Row.broken(number, "broken-json.line"));
    }

    static List<String> aligned(Map<String, String> record, List<String> columns) {
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(record.getOrDefault(column, ""));
        }
        return cells;
    }
}
