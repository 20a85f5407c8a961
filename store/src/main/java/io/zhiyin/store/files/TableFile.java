package io.zhiyin.store.files;

import io.zhiyin.commerce.Problem;
import io.zhiyin.store.files.guess.Columns;
import io.zhiyin.store.files.guess.HeaderNames;
import io.zhiyin.store.files.guess.HeaderRow;
import io.zhiyin.store.files.read.Document;
import io.zhiyin.store.files.read.Documents;
import io.zhiyin.store.files.read.Format;
import io.zhiyin.store.files.read.Row;
import io.zhiyin.store.files.read.RowReader;
import io.zhiyin.store.files.read.Table;
import io.zhiyin.store.files.read.Tables;
import io.zhiyin.store.files.read.Unreadable;
import io.zhiyin.store.files.wording.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * One table of a file in any form that intake reads, addressed by its columns' names, or by their numbers from 1 where it has
 * no header. Unlike {@link FeedbackFiles} it asks for no meaning in the columns.
 */
public final class TableFile {
    private static final int SAMPLE = 2000;

    private final Table table;
    private final List<String> columns;
    private final long headerLine;
    private final Sentences sentences;

    private TableFile(Table table, List<String> columns, long headerLine, Sentences sentences) {
        this.table = table;
        this.columns = columns;
        this.headerLine = headerLine;
        this.sentences = sentences;
    }

    /** One row below the header: where it begins, its cells, and whether it was broken and has none. */
    public record TableRow(long line, List<String> cells, boolean broken) {
        public TableRow {
            cells = List.copyOf(cells);
        }

        /** What a person wrote in a cell, freed from what exports wrap around it; empty where the row is too short. */
        public String text(int column) {
            return CellText.text(cell(column));
        }

        /** A label: as the file writes it, without outer blanks. Words such as "none" stay, they may be labels. */
        public String label(int column) {
            String value = CellText.value(cell(column));
            return value.isEmpty() ? cell(column).strip() : value;
        }

        private String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Opens the first table of a file that has all wanted columns, or else the first that can be read.
     *
     * @param wanted names, or numbers from 1, of the columns that the reader is after; they help to find the header
     * @param locale the language in which the user is told what is wrong with the file
     */
    public static TableFile open(Path file, List<String> wanted, Locale locale) throws IntakeException {
        Sentences sentences = Sentences.in(locale);
        List<Problem> refused = new ArrayList<>();
        List<TableFile> readable = new ArrayList<>();
        Tables tables = new Tables(cell -> HeaderNames.knows(cell) || wanted.contains(cell.strip()));
        for (Document document :
                Documents.find(List.of(file), (name, why) -> refused.add(problem(name, why, sentences)))) {
            try {
                for (Table table : tables.of(document)) {
                    readable.add(of(table, wanted, sentences));
                }
            } catch (IOException | RuntimeException e) {
                refused.add(problem(document.name(), Documents.explain(e), sentences));
            }
        }
        return readable.stream()
                .filter(table -> wanted.stream().allMatch(w -> table.column(w).isPresent()))
                .findFirst()
                .or(() -> readable.stream().findFirst())
                .orElseThrow(() -> new IntakeException(
                        refused.isEmpty()
                                ? List.of(problem(file.toString(), new Unreadable("no-rows.table"), sentences))
                                : refused));
    }

    private static Problem problem(String name, Unreadable why, Sentences sentences) {
        return new Problem(name, 0, "", why.sentence().code(), sentences.say(why.sentence()));
    }

    private static TableFile of(Table table, List<String> wanted, Sentences sentences) throws IOException {
        Optional<List<String>> known = table.columns();
        if (known.isPresent()) {
            return new TableFile(table, known.get(), 0, sentences);
        }
        List<Row> rows = sample(table);
        int header = header(rows, table.mayHaveTitleRows(), wanted);
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        if (header < 0) {
            List<String> numbered = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                numbered.add("column " + i);
            }
            return new TableFile(table, List.copyOf(numbered), 0, sentences);
        }
        List<String> names =
                rows.get(header).cells().stream().map(TableFile::name).toList();
        return new TableFile(table, names, rows.get(header).line(), sentences);
    }

    /** The row that holds all wanted names, whatever else it looks like; else the row that looks like a header. */
    private static int header(List<Row> rows, boolean titles, List<String> wanted) {
        List<String> names = wanted.stream().filter(w -> !isNumber(w)).toList();
        if (!names.isEmpty()) {
            for (int i = 0; i < Math.min(rows.size(), titles ? 20 : 1); i++) {
                List<String> cells =
                        rows.get(i).cells().stream().map(TableFile::name).toList();
                if (names.stream().allMatch(name -> cells.contains(name(name)))) {
                    return i;
                }
            }
        }
        return HeaderRow.find(rows, titles);
    }

    private static List<Row> sample(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = table.open()) {
            for (Optional<Row> row = reader.next(); row.isPresent() && rows.size() < SAMPLE; row = reader.next()) {
                if (row.get().flaw().isEmpty()) {
                    rows.add(row.get());
                }
            }
        }
        return rows;
    }

    private static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    private static boolean isNumber(String wanted) {
        return wanted.strip().matches("[1-9][0-9]{0,3}");
    }

    /** The name that problems carry. */
    public String name() {
        return table.name();
    }

    /** The columns' names; {@code column 1}, {@code column 2} … where the file names none. */
    public List<String> columns() {
        return columns;
    }

    /** The columns' names as a person is told them. */
    public List<String> titles() {
        return columns.stream().map(Columns::title).map(sentences::say).toList();
    }

    /** Where a column stands: by its name, without regard to case if need be, or by its number from 1. */
    public OptionalInt column(String wanted) {
        String name = name(wanted);
        int exact = columns.indexOf(name);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name)) {
                return OptionalInt.of(i);
            }
        }
        if (isNumber(name) && Integer.parseInt(name) <= columns.size()) {
            return OptionalInt.of(Integer.parseInt(name) - 1);
        }
        return OptionalInt.empty();
    }

    /** Hands on every row below the header, broken ones too; rows without any cell filled are no rows of a workbook. */
    public void forEach(Consumer<TableRow> consumer) throws IntakeException {
        boolean workbook = table.format() == Format.XLSX;
        try (RowReader reader = table.open()) {
            for (Optional<Row> next = reader.next(); next.isPresent(); next = reader.next()) {
                Row row = next.get();
                boolean blank = row.flaw().isEmpty()
                        && row.cells().stream().allMatch(String::isBlank)
                        && (workbook || row.cells().size() < 2);
                if (row.line() > headerLine && !blank) {
                    consumer.accept(
                            new TableRow(row.line(), row.cells(), row.flaw().isPresent()));
                }
            }
        } catch (IOException e) {
            throw new IntakeException(List.of(problem(table.name(), Documents.explain(e), sentences)));
        }
    }
}
