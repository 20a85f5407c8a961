package io.zhiyin.store.files;

import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.read.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one table was understood without being told, for people to check.
 *
 * @param reading encoding, separator and quoting, empty where the format fixes them
 * @param headerLine the line that names the columns, 0 if none does
 * @param columns the column that holds each field, in the order of the fields
 * @param ignored the columns that are not used
 * @param rows rows seen so far, header and titles apart
 * @param feedback feedback found in them so far; a row with a follow-up review gives two
 * @param skipped rows that gave none, because they were broken, empty or outside the time asked for
 */
public record FileGuess(
        String file,
        String format,
        String reading,
        long headerLine,
        Map<Field, String> columns,
        List<String> ignored,
        Optional<String> ratings,
        Optional<String> times,
        long rows,
        long feedback,
        long skipped) {
    public FileGuess {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignored = List.copyOf(ignored);
    }

    static FileGuess of(Table table, Columns guess, long rows, long feedback, long skipped) {
        Map<Field, String> named = new LinkedHashMap<>();
        guess.places().forEach((field, place) -> named.put(field, guess.names().get(place)));
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < guess.names().size(); i++) {
            if (!guess.places().containsValue(i)) {
                ignored.add(guess.names().get(i));
            }
        }
        return new FileGuess(
                table.name(),
                table.format().title(),
                table.reading(),
                guess.headerLine(),
                named,
                ignored,
                guess.has(Field.RATING) ? Optional.of(guess.scale().title()) : Optional.empty(),
                guess.has(Field.TIME) ? Optional.of(guess.times().title()) : Optional.empty(),
                rows,
                feedback,
                skipped);
    }

    /** The guess in sentences, without the counts. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(file + ": " + format + (reading.isEmpty() ? "" : ", " + reading)
                + (headerLine > 0 ? ", header in line " + headerLine : ""));
        List<String> pairs = new ArrayList<>();
        columns.forEach((field, column) -> pairs.add(field.key() + " = " + column));
        sentences.add("  columns: " + String.join(", ", pairs) + " (change one with --map field=column)");
        if (!ignored.isEmpty()) {
            sentences.add("  not used: " + String.join(", ", ignored));
        }
        ratings.ifPresent(scale -> sentences.add("  ratings: " + scale));
        times.ifPresent(how -> sentences.add("  times: " + how));
        return List.copyOf(sentences);
    }

    /** What came of the file, once it was read. */
    public String summary() {
        return file + ": " + rows + " rows, " + feedback + " feedback, " + skipped + " rows without any";
    }
}
