package io.zhiyin.server.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A CSV file as it grows, which knows in which line each row begins. */
final class CsvText {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    private long next = 1;

    CsvText(List<String> header) {
        add(header);
    }

    /** Adds a row and returns the line that it begins in, the header's being 1. */
    long add(List<String> cells) {
        writer.writeRecord(cells);
        long line = next;
        next += 1
                + cells.stream()
                        .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                        .sum();
        return line;
    }

    String text() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
