package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportWorkbookTest {
    private static final List<StatementLine> STATEMENTS = IntStream.range(0, 1_203)
            .mapToObj(i -> new StatementLine(
                    "f" + i,
                    "reviews.csv",
                    i + 2,
                    Optional.of(LocalDate.of(2026, 3, 1)),
                    Optional.empty(),
                    Optional.of("广东"),
                    Optional.of(2.0),
                    i == 0 ? "=拉链坏了" : "拉链坏了",
                    Optional.of(new Label("做工", "Workmanship")),
                    Optional.of("complaint"),
                    -0.9,
                    Optional.of("none"),
                    Optional.empty(),
                    Optional.empty()))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void everyFigureLeadsToItsOwnQuotes() throws Exception {
        Path file = folder.resolve("links.xlsx");
        write(ReportViewFixture.rich(), Stream.empty(), Locale.ENGLISH, file);
        List<Row> quotes = rows(ReportViewFixture.rich(), "Quotes");
        Map<String, String> links = links(file, 1);
        String place = Objects.requireNonNull(links.get("F2"), "the first need's mentions lead somewhere");
        assertThat(place).startsWith("'Quotes'!A");
        int row = Integer.parseInt(place.substring("'Quotes'!A".length()));
        assertThat(quotes.get(row - 1).getCellText(0))
                .isEqualTo(ReportViewFixture.rich().needs().get(0).name().en());
        for (int sheet = 2; sheet <= 10; sheet++) {
            if (sheet != 10) {
                assertThat(links(file, sheet)).as("sheet " + sheet).isNotEmpty();
            }
        }
    }

    /** The links of a sheet: its cell, and where it leads. */
    private static Map<String, String> links(Path workbook, int sheet) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Map<String, String> links = new TreeMap<>();
            Jsoup.parse(xml, "", Parser.xmlParser())
                    .select("hyperlink")
                    .forEach(link -> links.put(link.attr("ref").replaceFirst(":.*", ""), link.attr("location")));
            return links;
        }
    }

    @Test
    void listsEveryStatement() throws Exception {
        List<Row> rows = rows(ReportViewFixture.rich(), "Statements");
        assertThat(rows).hasSize(1 + STATEMENTS.size());
        assertThat(rows.get(1).getCellText(7)).isEqualTo("'=拉链坏了");
        assertThat(rows.get(1_203).getCellText(0)).isEqualTo("f1202");
        assertThat(rows.get(1_203).getCellAsNumber(10).orElseThrow().doubleValue())
                .isEqualTo(-0.9);
    }

    @Test
    void hasASheetForEveryPartInBothLanguages() throws Exception {
        assertThat(sheets(ReportViewFixture.rich(), Locale.ENGLISH))
                .containsExactly(
                        "Needs",
                        "Topics",
                        "Aspects",
                        "Drivers",
                        "Returns",
                        "Trends",
                        "New topics",
                        "Regions",
                        "Indices",
                        "Data quality",
                        "About",
                        "Quotes",
                        "Statements");
        assertThat(sheets(SmallViews.empty(), Locale.CHINESE))
                .containsExactly("需求", "话题", "方面", "评分动因", "趋势", "指数", "数据质量", "关于", "原话", "表述");
    }

    @Test
    void writesFiguresAsNumbers() throws Exception {
        List<Row> needs = rows(ReportViewFixture.rich(), "Needs");
        assertThat(needs).hasSize(13);
        Row first = needs.get(1);
        assertThat(first.getCellAsNumber(0).orElseThrow().intValue()).isEqualTo(1);
        assertThat(first.getCellText(1)).startsWith("1 in 8 customers complain about");
        assertThat(first.getCellAsNumber(6).orElseThrow().doubleValue()).isEqualTo(0.126);
        assertThat(first.getCell(6).getDataFormatString()).isEqualTo("0.0%");
        assertThat(first.getCellText(19)).startsWith("taobao_reviews_2026.csv:");
    }

    @Test
    void saysWhereThereIsTooLittleData() throws Exception {
        assertThat(rows(ReportViewFixture.rich(), "Indices"))
                .anyMatch(row -> row.getCellText(7).startsWith("not enough data yet (n"));
    }

    @Test
    void writesEveryWeekOfEveryTrend() throws Exception {
        assertThat(rows(ReportViewFixture.rich(), "Trends")).hasSize(1 + 12 * 40);
    }

    @Test
    void noCellIsAFormulaWhateverCustomersWrite() throws Exception {
        for (String text : List.of(
                "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@x", "\t=1", "＝1", "\u0001=1", "<b>&amp;\ud83d")) {
            ReportView view = SmallViews.saying(text);
            for (String name : sheets(view, Locale.ENGLISH)) {
                for (Row row : rows(view, name)) {
                    row.stream().filter(cell -> cell != null).forEach(ReportWorkbookTest::isHarmless);
                }
            }
        }
    }

    private static void isHarmless(Cell cell) {
        assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getType() == CellType.STRING) {
            assertThat(cell.asString()).doesNotMatch("(?s)[=+@\\t\\r＝-].*");
        }
    }

    private List<String> sheets(ReportView view, Locale locale) throws IOException {
        try (ReadableWorkbook workbook = written(view, locale)) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
        }
    }

    private List<Row> rows(ReportView view, String sheet) throws IOException {
        try (ReadableWorkbook workbook = written(view, Locale.ENGLISH)) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static void write(ReportView view, Stream<StatementLine> statements, Locale locale, Path file)
            throws IOException {
        try (ReportWorkbook workbook = ReportWorkbook.begin(statements, locale, file)) {
            workbook.figures(view);
        }
    }

    private ReadableWorkbook written(ReportView view, Locale locale) throws IOException {
        Path file = folder.resolve("report.xlsx");
        write(view, STATEMENTS.stream(), locale, file);
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
    }
}
