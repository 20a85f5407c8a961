package io.zhiyin.store.files;

import io.zhiyin.store.files.guess.ColumnGuess;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.Field;
import io.zhiyin.store.files.guess.RatingScale;
import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.RowReader;
import io.zhiyin.store.files.read.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scale of ratings that the first rows leave open. Exports are often sorted by rating, and then the first rows hold
 * nothing but 1: only further down it shows whether that is one star or "good".
 */
final class WholeScale {
    private WholeScale() {}

    /** The columns with the scale that all rows show; only as many are read as it takes. */
    static Columns decide(Table table, Columns columns, List<Row> sample) throws IOException {
        int place = columns.place(Field.RATING).orElse(-1);
        List<String> values = new ArrayList<>();
        sample.stream().filter(row -> isRated(row, columns)).forEach(row -> values.add(cell(row, place)));
        if (place < 0 || sample.size() < ColumnGuess.SAMPLE || !RatingScale.mayMeanGoodAndBad(values)) {
            return columns;
        }
        int beyond = 0;
        try (RowReader reader = table.open()) {
            for (Optional<Row> row = reader.next();
                    row.isPresent() && beyond < ColumnGuess.SAMPLE;
                    row = reader.next()) {
                String value = isRated(row.get(), columns) ? cell(row.get(), place) : "";
                boolean open = value.isEmpty() || RatingScale.mayMeanGoodAndBad(List.of(value));
                beyond += open ? 0 : 1;
                if (!open || !values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return columns.on(RatingScale.decide(values));
    }

    private static boolean isRated(Row row, Columns columns) {
        return row.flaw().isEmpty() && row.line() > columns.headerLine();
    }

    private static String cell(Row row, int place) {
        return CellText.value(row.cell(place));
    }
}
