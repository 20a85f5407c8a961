package io.zhiyin.store.files.guess;

import io.zhiyin.store.files.read.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the row that names the columns: below title rows, in the first row, or nowhere. */
public final class HeaderRow {
    private static final int LAST_TITLE_ROW = 20;

    private HeaderRow() {}

    /** Its place among the rows, or -1 if the table has none. */
    public static int find(List<Row> rows, boolean mayHaveTitleRows) {
        int search = mayHaveTitleRows ? Math.min(rows.size(), LAST_TITLE_ROW) : Math.min(rows.size(), 1);
        for (int i = 0; i < search; i++) {
            if (isNamed(rows.get(i), i)) {
                return i;
            }
        }
        int first = firstFullRow(rows);
        return first >= 0 && differsFromBody(rows, first) ? first : -1;
    }

    private static boolean isNamed(Row row, int place) {
        Set<Field> known = new HashSet<>();
        int filled = 0;
        for (String cell : row.cells()) {
            String name = cell.strip();
            if (name.isEmpty()) {
                continue;
            }
            if (name.length() > 60 || ColumnProfile.isNumber(name)) {
                return false;
            }
            filled++;
            HeaderNames.match(name).ifPresent(match -> known.add(match.field()));
        }
        // one known word alone can be a title or a text; below the first row more must be known
        return known.size() >= 2
                || (known.size() == 1
                        && place == 0
                        && (filled > 1 || row.cells().size() == 1));
    }

    /** The first row with as many filled cells as most rows have: what stands above is a title. */
    private static int firstFullRow(List<Row> rows) {
        int[] filled = rows.stream()
                .mapToInt(
                        r -> (int) r.cells().stream().filter(c -> !c.isBlank()).count())
                .sorted()
                .toArray();
        if (filled.length == 0) {
            return -1;
        }
        int usual = filled[filled.length / 2];
        for (int i = 0; i < Math.min(rows.size(), LAST_TITLE_ROW); i++) {
            long count = rows.get(i).cells().stream().filter(c -> !c.isBlank()).count();
            if (count > 0 && count * 2 > usual) {
                return i;
            }
        }
        return -1;
    }

    /** A header is of another kind than what stands below it: words over numbers, short over long, nothing repeated. */
    private static boolean differsFromBody(List<Row> rows, int first) {
        Row head = rows.get(first);
        List<Row> body = rows.subList(first + 1, rows.size());
        if (body.isEmpty()) {
            return false;
        }
        double votes = 0;
        for (int column = 0; column < head.cells().size(); column++) {
            String name = head.cell(column).strip();
            ColumnProfile below = ColumnProfile.of(body, column);
            if (name.isEmpty() || below.values().isEmpty()) {
                continue;
            }
            boolean number = ColumnProfile.isNumber(name);
            if (below.numbers() > 0.9 || below.dates() > 0.9) {
                votes += number ? -1 : 1;
            } else if (below.values().contains(name) || NaturalText.isSentence(name)) {
                votes -= 1;
            } else if (below.sentences() > 0.5 && below.meanLength() > 3 * name.length()) {
                votes += 0.5;
            }
        }
        return votes > 0;
    }
}
