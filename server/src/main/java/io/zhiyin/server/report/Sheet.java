package io.zhiyin.server.report;

import io.zhiyin.statistics.Estimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of the workbook, written row by row beneath a frozen header with filters. Cells are typed by what they hold; a
 * missing value, or an empty text, leaves its cell empty. Rows beyond what a sheet can hold are counted and named in the last row.
 */
final class Sheet implements AutoCloseable {
    /** One row is kept free for the sentence that says how many did not fit. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final String HEADER_FILL = "E4EEF5";

    /** How a column writes its values. */
    enum Format {
        TEXT(null),
        LONG_TEXT(null),
        COUNT("#,##0"),
        PERCENT("0.0%"),
        NUMBER("0.000"),
        SIGNED("+0.00;-0.00;0.00"),
        DAY("yyyy-mm-dd");

        private final @org.jspecify.annotations.Nullable String code;

        Format(@org.jspecify.annotations.Nullable String code) {
            this.code = code;
        }
    }

    /** A column: its header, its width in characters and its format. */
    record Column(String header, int width, Format format) {}

    /** A value that leads to a place in another sheet, such as {@code 'Quotes'!A12}. */
    record Linked(Object value, String place) {}

    private static final String LINK_COLOUR = "0B5A8A";
    private static final int FLUSHED = 500;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final boolean streamed;
    private final String tooMany;
    private int row;
    private long left;

    /**
     * @param tooMany the sentence for rows that did not fit, with {@code %d} where their number goes
     */
    Sheet(Worksheet sheet, List<Column> columns, String tooMany) {
        this(sheet, columns, tooMany, false);
    }

    /** @param streamed for sheets of very many rows: nothing of them stays in memory */
    Sheet(Worksheet sheet, List<Column> columns, String tooMany, boolean streamed) {
        this.sheet = sheet;
        this.streamed = streamed;
        this.columns = List.copyOf(columns);
        this.tooMany = tooMany;
        head();
    }

    private void head() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, SpreadsheetText.safe(columns.get(i).header()));
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.freezePane(0, 1);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        row = 1;
    }

    /** Writes one row: text, numbers, days, or Optionals of them, one for each column. */
    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + columns.size() + " values, one for each column, had " + values.length);
        }
        if (row >= MOST_ROWS) {
            left++;
            return;
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            if (value != null && !"".equals(value)) {
                write(i, value);
            }
        }
        row++;
        if (streamed && row % FLUSHED == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Value, low, high and n, as four cells of a row; four empty ones where there is too little data. */
    static Object[] cells(Optional<Estimate> estimate) {
        return estimate.<Object[]>map(known -> new Object[] {
                    known.value(), known.interval().low(), known.interval().high(), known.n()
                })
                .orElseGet(() -> new Object[] {Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()});
    }

    private void write(int column, Object written) {
        Object value = written;
        if (written instanceof Linked link) {
            sheet.hyperlink(row, column, HyperLink.internal(link.place(), "")); // the value stands over its text
            value = link.value();
        }
        Format format = columns.get(column).format();
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (streamed) {
            sheet.inlineString(row, column, SpreadsheetText.safe(value.toString()));
        } else {
            sheet.value(row, column, SpreadsheetText.safe(value.toString()));
        }
        if (!streamed || format.code != null) {
            style(column, format, written instanceof Linked);
        }
    }

    private void style(int column, Format format, boolean linked) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("top");
        if (linked) {
            style = style.fontColor(LINK_COLOUR).underlined();
        }
        if (format == Format.LONG_TEXT) {
            style = style.wrapText(true);
        } else if (format.code != null) {
            style = style.format(format.code);
        }
        style.set();
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(0, row - 1), columns.size() - 1);
        if (left > 0) {
            sheet.value(row, 0, tooMany.replace("%d", Long.toString(left)));
        }
        sheet.finish();
    }
}
