package io.zhiyin.bench.figure;

import io.zhiyin.server.terminal.CommandFailure;
import io.zhiyin.server.terminal.Texts;
import io.zhiyin.store.files.IntakeException;
import io.zhiyin.store.files.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The rows of a file with a text in them, in an order shuffled by the seed: files are often sorted, and a bench takes the
 * first so many.
 *
 * @param columns the header
 * @param rows every cell, as the file writes it
 */
public record Table(List<String> columns, int text, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Table read(Path file, String column, long seed, Texts texts) {
        try {
            TableFile table = TableFile.open(file, List.of(column), texts.locale());
            int at = table.column(column)
                    .orElseThrow(() -> new CommandFailure(
                            texts.say("data.column", column, table.name(), String.join(", ", table.titles()))));
            List<List<String>> rows = new ArrayList<>();
            table.forEach(row -> {
                if (!row.text(at).isBlank()) {
                    rows.add(row.cells());
                }
            });
            Collections.shuffle(rows, new Random(seed));
            if (rows.isEmpty()) {
                throw new CommandFailure(texts.say("data.empty", table.name()));
            }
            return new Table(table.columns(), at, rows);
        } catch (IntakeException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** The first so many rows; all, if there are fewer. */
    public Table first(int count) {
        return new Table(columns, text, rows.subList(0, Math.min(count, rows.size())));
    }

    public String text(List<String> row) {
        return row.get(text);
    }

    /** Every different text, in order. */
    public List<String> texts() {
        return rows.stream().map(this::text).distinct().toList();
    }
}
