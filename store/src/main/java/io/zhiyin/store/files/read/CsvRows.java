package io.zhiyin.store.files.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits lines into records, quoted line breaks included. Where a quote is never closed, only the record that opened it is
 * lost: reading starts again at its next line. (A parser that reads on to the next quote would swallow everything between.)
 */
final class CsvRows implements RowReader {
    /** A quoted value that runs over more lines than this was never closed. */
    static final int MOST_LINES = 1000;

    private static final int MOST_CHARACTERS = 1_000_000;

    private final LineReader lines;
    private final Dialect dialect;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final List<String> continued = new ArrayList<>();

    CsvRows(LineReader lines, Dialect dialect) {
        this.lines = lines;
        this.dialect = dialect;
    }

    @Override
    public Optional<Row> next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                return Optional.of(record(line));
            }
        }
        return Optional.empty();
    }

    private Row record(String line) throws IOException {
        long number = lines.number();
        if (dialect.separator() == Dialect.NONE) {
            return Row.of(number, List.of(line));
        }
        if (!dialect.quoted() || line.indexOf('"') < 0) {
            return Row.of(number, split(line));
        }
        continued.clear();
        if (parse(line)) {
            return Row.of(number, List.copyOf(cells));
        }
        lines.takeBack(continued);
        return isTabbed() ? Row.of(number, split(line)) : Row.broken(number, "unclosed-quote");
    }

    private List<String> split(String line) {
        List<String> values = new ArrayList<>(Math.max(4, dialect.fields()));
        int from = 0;
        for (int at = line.indexOf(dialect.separator()); at >= 0; at = line.indexOf(dialect.separator(), from)) {
            values.add(line.substring(from, at));
            from = at + 1;
        }
        values.add(line.substring(from));
        return values;
    }

    /** Fills {@link #cells}; false if a quote is not closed. */
    private boolean parse(String first) throws IOException {
        cells.clear();
        String line = first;
        int at = 0;
        while (true) {
            int open = openingQuote(line, at);
            if (open < 0) {
                int end = line.indexOf(dialect.separator(), at);
                cells.add(line.substring(at, end < 0 ? line.length() : end));
                if (end < 0) {
                    return true;
                }
                at = end + 1;
                continue;
            }
            cell.setLength(0);
            at = open + 1;
            while (true) {
                int close = closingQuote(line, at);
                if (close >= 0) {
                    at = close + 1;
                    break;
                }
                cell.append('\n');
                String next = continuation();
                if (next == null) {
                    return false;
                }
                line = next;
                at = 0;
            }
            cells.add(cell.toString());
            while (at < line.length() && line.charAt(at) != dialect.separator()) {
                at++; // blanks between the closing quote and the separator
            }
            if (at == line.length()) {
                return true;
            }
            at++;
        }
    }

    /** Where the value that begins here opens a quote, or -1; {@code ="…"}, as exports protect numbers, counts too. */
    private int openingQuote(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ' && dialect.separator() != ' ') {
            i++;
        }
        if (i + 1 < line.length() && line.charAt(i) == '=' && line.charAt(i + 1) == '"') {
            i++;
        }
        return i < line.length() && line.charAt(i) == '"' ? i : -1;
    }

    /** Where the quoted value ends on this line, or -1; its text is appended to {@link #cell}. */
    private int closingQuote(String line, int from) {
        int copied = from;
        for (int i = line.indexOf('"', from); i >= 0; i = line.indexOf('"', i + 1)) {
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line, copied, i + 1);
                i++;
                copied = i + 1;
            } else if (endsValue(line, i + 1)) {
                cell.append(line, copied, i);
                return i;
            } // any other quote was not doubled as it should be, and is part of the text
        }
        cell.append(line, copied, line.length());
        return -1;
    }

    private boolean endsValue(String line, int after) {
        int i = after;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i == line.length() || line.charAt(i) == dialect.separator();
    }

    /** The next line of a quoted value, or null if the quote was never meant to run on. */
    private @Nullable String continuation() throws IOException {
        if (continued.size() >= MOST_LINES || cell.length() > MOST_CHARACTERS) {
            return null;
        }
        String line = lines.next();
        if (line == null) {
            return null;
        }
        continued.add(line);
        return (isTabbed() || opensQuoteInside(line)) && isRecord(line) ? null : line;
    }

    /** Between tabs a quote often means nothing: where it is not closed before the next whole record, it is text. */
    private boolean isTabbed() {
        return dialect.separator() == '\t';
    }

    /**
     * Whether a quote stands here as it does at the start of a value before one that closes the open value, which never
     * happens in a well-written one.
     */
    private boolean opensQuoteInside(String line) {
        for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
            } else if (endsValue(line, i + 1)) {
                return false;
            } else if (i == 0 || line.charAt(i - 1) == dialect.separator()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is a whole record by itself, or the start of one that runs on. */
    private boolean isRecord(String line) {
        if (dialect.fields() == 0) {
            return false;
        }
        int fields = 1;
        boolean inside = openingQuote(line, 0) >= 0;
        for (int i = inside ? openingQuote(line, 0) + 1 : 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inside) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"' && endsValue(line, i + 1)) {
                    inside = false;
                }
            } else if (c == dialect.separator()) {
                fields++;
                int open = openingQuote(line, i + 1);
                if (open >= 0) {
                    inside = true;
                    i = open;
                }
            }
        }
        return fields == dialect.fields() || (inside && fields > 1 && fields < dialect.fields());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
