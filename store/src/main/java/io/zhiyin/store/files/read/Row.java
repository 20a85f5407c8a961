package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * One record of a table.
 *
 * @param line the physical line at which the record starts, header = 1; the row, counted alike, where a format has no lines;
 *     the record's number from 1 in JSON that puts several records on one line
 * @param cells the values, as text; empty text where a cell is missing
 * @param flaw why it cannot be used, and its cells cannot be trusted
 */
public record Row(long line, List<String> cells, Optional<Sentence> flaw) {
    static Row of(long line, List<String> cells) {
        return new Row(line, cells, Optional.empty());
    }

    static Row broken(long line, String key) {
        return new Row(line, List.of(), Optional.of(Sentence.of(key)));
    }

    /** The cell at a place, or an empty string where the row is too short. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return flaw.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
