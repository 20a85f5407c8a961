package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void hasASheetForEveryPartInBothLanguages() throws Exception {
        assertThat(sheets(ReportViewFixture.rich(), Locale.ENGLISH))
                .containsExactly(
                        "Needs",
                        "Topics",
                        "Aspects",
                        "Drivers",
                        "Trends",
                        "Indices",
                        "Quotes",
                        "Data quality",
                        "About");
        assertThat(sheets(SmallViews.empty(), Locale.CHINESE))
                .containsExactly("需求", "话题", "方面", "评分动因", "趋势", "指数", "原话", "数据质量", "关于");
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
        assertThat(first.getCellText(17)).startsWith("taobao_reviews_2026.csv:");
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
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private List<Row> rows(ReportView view, String sheet) throws IOException {
        try (ReadableWorkbook workbook = written(view, Locale.ENGLISH)) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private ReadableWorkbook written(ReportView view, Locale locale) throws IOException {
        Path file = folder.resolve("report.xlsx");
        ReportWorkbook.write(view, locale, file);
        return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
    }
}
