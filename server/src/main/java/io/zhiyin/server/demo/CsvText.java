package io.zhiyin.server.demo;

import java.util.List;

/** A CSV file (RFC 4180, lines end in {@code \n}) as it grows, which knows in which line each row begins. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();
    private long next = 1;

    CsvText(List<String> header) {
        add(header);
    }

    /** Adds a row and returns the line that it begins in, the header's being 1. */
    long add(List<String> cells) {
        long line = next;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            text.append(i == 0 ? "" : ",").append(needsQuotes(cell) ? quoted(cell) : cell);
            next += cell.chars().filter(c -> c == '\n').count();
        }
        text.append('\n');
        next++;
        return line;
    }

    private static boolean needsQuotes(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    String text() {
        return text.toString();
    }
}
