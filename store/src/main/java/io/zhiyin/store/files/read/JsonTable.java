package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One list of records in a JSON document. */
final class JsonTable implements Table {
    private static final int SAMPLE = 2000;

    private final Document document;
    private final TextEncoding encoding;
    private final boolean sequence;
    private final String list;
    private final List<String> columns;
    private final boolean numbered;

    private JsonTable(Document document, TextEncoding encoding, boolean sequence, String list, Seen seen) {
        this.document = document;
        this.encoding = encoding;
        this.sequence = sequence;
        this.list = list;
        this.columns = List.copyOf(seen.columns);
        this.numbered = seen.shareLines;
    }

    /** What the first rows of a list show. */
    private static final class Seen {
        private final Set<String> columns = new LinkedHashSet<>();
        private int rows;
        private boolean plainStrings = true;
        private long lastLine;
        private boolean shareLines;

        void at(long line) {
            shareLines |= line == lastLine;
            lastLine = line;
        }
    }

    /** Every list of the document that may hold records. */
    static List<Table> of(Document document, TextEncoding encoding, boolean sequence) throws IOException {
        Map<String, Seen> lists = new LinkedHashMap<>();
        long brokenAt = look(document, encoding, sequence, lists);
        if (lists.isEmpty() && brokenAt > 0) {
            throw new Unreadable("broken-json.from-line", brokenAt);
        }
        if (lists.isEmpty() && !sequence) {
            return of(document, encoding, true);
        }
        boolean anyRecords = lists.values().stream().anyMatch(seen -> !seen.plainStrings);
        List<Table> tables = new ArrayList<>();
        lists.forEach((name, seen) -> {
            if (!seen.plainStrings || !anyRecords) { // lists of bare strings beside records are their tags
                tables.add(new JsonTable(document, encoding, sequence, name, seen));
            }
        });
        if (tables.isEmpty()) {
            throw new Unreadable("no-rows.json");
        }
        return tables;
    }

    /** The line where the document breaks off, or 0. */
    private static long look(Document document, TextEncoding encoding, boolean sequence, Map<String, Seen> lists)
            throws IOException {
        try (JsonWalk walk = new JsonWalk(encoding.read(document), sequence)) {
            for (Optional<JsonWalk.Found> found = walk.next(); found.isPresent(); found = walk.next()) {
                Seen seen = lists.computeIfAbsent(found.get().list(), name -> new Seen());
                seen.at(found.get().line());
                if (seen.rows++ < SAMPLE) {
                    boolean scalar = !found.get().first().isStructStart();
                    seen.columns.addAll(walk.take(found.get()).keySet());
                    seen.plainStrings &= scalar;
                } else {
                    walk.skip(found.get());
                }
            }
            return 0;
        } catch (JsonWalk.BrokenJson e) {
            lists.values().removeIf(seen -> seen.columns.isEmpty());
            return e.line();
        }
    }

    @Override
    public String name() {
        return list.isEmpty() ? document.name() : document.name() + "#" + list;
    }

    @Override
    public Format format() {
        return Format.JSON;
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
        JsonWalk walk = new JsonWalk(encoding.read(document), sequence);
        return new RowReader() {
            private boolean ended;
            private long number;

            @Override
            public Optional<Row> next() throws IOException {
                try {
                    Optional<JsonWalk.Found> found = ended ? Optional.empty() : walk.next();
                    while (found.isPresent() && !found.get().list().equals(list)) {
                        walk.skip(found.get());
                        found = walk.next();
                    }
                    ended = found.isEmpty();
                    return ended ? Optional.empty() : Optional.of(row(walk, found.get(), ++number));
                } catch (JsonWalk.BrokenJson e) {
                    ended = true;
                    return Optional.of(Row.broken(numbered ? Math.max(1, number) : e.line(), "broken-json.rest"));
                }
            }

            @Override
            public void close() throws IOException {
                walk.close();
            }
        };
    }

    /** Where records share a line, as in JSON without line breaks, a line would be no place: there their numbers are told. */
    private Row row(JsonWalk walk, JsonWalk.Found found, long number) throws IOException {
        return Row.of(numbered ? number : found.line(), JsonLinesTable.aligned(walk.take(found), columns));
    }
}
