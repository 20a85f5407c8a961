package io.zhiyin.server.report;

import io.zhiyin.server.report.Sheet.Column;
import io.zhiyin.server.report.Sheet.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The report's figures as a workbook, a sheet for each part, for whoever wants to go on calculating. The statements, which are many
 * and need no figures, are written first, and are the last sheet. For one thread at a time.
 */
public final class ReportWorkbook implements AutoCloseable {
    /** Of zlib's levels: a sheet of 300,000 statements grows by an eighth and takes a sixth less time than with the usual one. */
    private static final int COMPRESSION = 2;

    private static final String STATEMENTS = "statements";
    /** In this order; those of which there is nothing to tell are hidden. */
    private static final List<String> SHEETS = List.of(
            "needs",
            "topics",
            "aspects",
            "drivers",
            "outcomes",
            "trends",
            "emerging",
            "regions",
            "indices",
            "quality",
            "about",
            "quotes",
            STATEMENTS);

    private final OutputStream out;
    private final Locale locale;
    private final Messages messages;
    private final Workbook workbook;
    private final Map<String, Worksheet> unwritten = new LinkedHashMap<>();

    private ReportWorkbook(OutputStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.workbook = new Workbook(out, "Zhiyin", "1.0");
        workbook.setCompressionLevel(COMPRESSION);
        SHEETS.forEach(key -> unwritten.put(key, workbook.newWorksheet(messages.text("xlsx.sheet." + key))));
    }

    /**
     * Begins a workbook, replacing what stands there, with everything that is counted: whoever doubts a figure can count again.
     *
     * @param statements all of them, in the order of intake; closed when written
     * @param locale Chinese for the Chinese one, any other for the English one
     */
    public static ReportWorkbook begin(Stream<StatementLine> statements, Locale locale, Path file) throws IOException {
        try (statements) {
            ReportWorkbook begun = new ReportWorkbook(Files.newOutputStream(file), locale);
            try {
                begun.statements(statements);
                return begun;
            } catch (IOException | RuntimeException | Error e) {
                begun.out.close();
                throw e;
            }
        }
    }

    private void statements(Stream<StatementLine> statements) throws IOException {
        List<Column> columns = List.of(
                column("id", 24, Format.TEXT),
                column("file", 24, Format.TEXT),
                column("line", 10, Format.COUNT),
                column("day", 13, Format.DAY),
                column("product", 28, Format.TEXT),
                column("region", 14, Format.TEXT),
                column("rating", 9, Format.NUMBER),
                column("words", 60, Format.TEXT),
                column("aspect", 18, Format.TEXT),
                column("kind", 12, Format.TEXT),
                column("sentiment", 12, Format.SIGNED),
                column("intent", 14, Format.TEXT),
                column("topic", 28, Format.TEXT),
                column("topic-id", 16, Format.TEXT));
        try (Sheet sheet = new Sheet(unwritten(STATEMENTS), columns, messages.text("xlsx.too-many"), true)) {
            statements.forEach(line -> sheet.add(
                    line.feedback(),
                    line.file(),
                    line.line(),
                    line.day(),
                    line.product(),
                    line.region(),
                    line.rating(),
                    line.words(),
                    line.aspect().map(aspect -> aspect.in(locale)),
                    line.kind().map(kind -> messages.text("kind." + kind)),
                    line.sentiment(),
                    line.intent().map(intent -> messages.text("intent." + intent)),
                    line.topic().map(topic -> topic.in(locale)),
                    line.topicId()));
        }
    }

    /** Writes the figures; to be called once. */
    public void figures(ReportView view) throws IOException {
        new FigureSheets(view, locale, this::sheet).write();
    }

    private Sheet sheet(String key, Column... columns) {
        return new Sheet(unwritten(key), List.of(columns), messages.text("xlsx.too-many"));
    }

    private Worksheet unwritten(String key) {
        Worksheet sheet = unwritten.remove(key);
        if (sheet == null) {
            throw new IllegalStateException("the workbook has no sheet " + key + " that is not written yet");
        }
        return sheet;
    }

    private Column column(String key, int width, Format format) {
        return new Column(messages.text("xlsx.column." + key), width, format);
    }

    /** Ends the file; once more does nothing. */
    @Override
    public void close() throws IOException {
        unwritten.values().forEach(sheet -> sheet.setVisibilityState(VisibilityState.HIDDEN));
        try (out) {
            workbook.close();
        }
    }
}
