package io.zhiyin.bench.whole;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as CSV, every cell in quotes. */
final class CsvFile implements AutoCloseable {
    private final BufferedWriter out;

    CsvFile(Path file, List<String> columns) throws IOException {
        out = Files.newBufferedWriter(file);
        write(columns);
    }

    void write(List<String> cells) throws IOException {
        out.write(cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
