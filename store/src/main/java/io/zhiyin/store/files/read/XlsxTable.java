package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One visible sheet of an Excel workbook, streamed row by row. */
final class XlsxTable implements Table {
    private static final BigDecimal KEPT_DIGITS = BigDecimal.TEN.pow(15);

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final Bounds BOUNDS = new Bounds(2L << 30, 400, 64L << 20, 5000);

    private final Document document;
    private final int sheet;
    private final String name;

    private XlsxTable(Document document, int sheet, String name) {
        this.document = document;
        this.sheet = sheet;
        this.name = name;
    }

    /** The visible sheets of a workbook. */
    static List<Table> of(Document document) throws IOException {
        try (Document.LocalFile file = document.onDisk()) {
            checkContent(file.path());
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS)) {
                List<Sheet> sheets = workbook.getSheets()
                        .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
                List<Table> tables = new ArrayList<>();
                for (Sheet sheet : sheets) {
                    String name = sheets.size() == 1 ? document.name() : document.name() + "#" + sheet.getName();
                    tables.add(new XlsxTable(document, sheet.getIndex(), name));
                }
                return tables;
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static void checkContent(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BOUNDS.checkEntries(zip.size());
            BOUNDS.checkSize(
                    zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum(), Files.size(file));
            if (zip.getEntry("word/document.xml") != null) {
                throw new Unreadable("unsupported-format.word");
            }
            if (zip.stream().noneMatch(e -> e.getName().startsWith("xl/"))) {
                throw new Unreadable("unsupported-format.no-sheets");
            }
        }
    }

    private static Unreadable damaged() {
        return new Unreadable("damaged-workbook");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public Optional<Sentence> reading() {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public RowReader open() throws IOException {
        Document.LocalFile file = document.onDisk();
        try {
            return new SheetRows(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw damaged();
        }
    }

    private final class SheetRows implements RowReader {
        private final Document.LocalFile file;
        private final ReadableWorkbook workbook;
        private final Stream<org.dhatim.fastexcel.reader.Row> stream;
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

        SheetRows(Document.LocalFile file) throws IOException {
            this.file = file;
            workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS);
            stream = workbook.getSheet(sheet).orElseThrow(XlsxTable::damaged).openStream();
            rows = stream.iterator();
        }

        @Override
        public Optional<Row> next() throws IOException {
            try {
                while (rows.hasNext()) {
                    Row row = row(rows.next());
                    if (!row.isBlank()) {
                        return Optional.of(row);
                    }
                }
                return Optional.empty();
            } catch (RuntimeException e) {
                throw damaged();
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
            workbook.close();
            file.close();
            document.progressed(Files.exists(file.path()) ? document.size() : 0);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row excel) {
        List<String> cells = new ArrayList<>(excel.getCellCount());
        for (Cell cell : excel) {
            cells.add(cell == null ? "" : text(cell));
        }
        return Row.of(excel.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (number && isDate(cell)) {
            try {
                LocalDateTime time = cell.asDate();
                return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString();
            } catch (ExcelReaderException | IllegalArgumentException | ArithmeticException e) {
                return raw; // a formula, or a number that is no day
            }
        }
        if (number) {
            return plain(raw);
        }
        return cell.getType() == CellType.FORMULA || cell.getType() == CellType.STRING
                ? String.valueOf(cell.getValue() == null ? raw : cell.getValue())
                : raw;
    }

    /** Long ids are stored as 1.2345678901E10; of more than 15 digits the last are lost, and 1.23E+17 says so. */
    private static String plain(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            return whole && number.abs().compareTo(KEPT_DIGITS) >= 0
                    ? number.round(new MathContext(15)).stripTrailingZeros().toString()
                    : number.toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }
}
