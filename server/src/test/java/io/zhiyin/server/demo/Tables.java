package io.zhiyin.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads CSV files (RFC 4180) for tests, for each row its cells by header. */
final class Tables {
    private Tables() {}

    /** A row whose cells are found by the header. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            return Optional.ofNullable(cells.get(column)).orElseThrow();
        }
    }

    static List<Row> read(Path file) throws IOException {
        List<List<String>> rows = rows(Files.readString(file));
        List<Row> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != rows.get(0).size()) {
                throw new AssertionError(file.getFileName() + ": a row has " + row.size() + " cells: " + row);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            named.add(new Row(cells));
        }
        return named;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
