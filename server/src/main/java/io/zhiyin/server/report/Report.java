package io.zhiyin.server.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the demand report: a page that opens without network, and a workbook with the same figures. */
public final class Report {
    private Report() {}

    /**
     * Writes the page, replacing what stands there. Equal views and locales give equal bytes.
     *
     * @param locale Chinese for the Chinese report, any other for the English one; the page can be switched
     */
    public static void writePage(ReportView view, Locale locale, Path html) throws IOException {
        Files.writeString(html, HtmlPage.of(view, locale));
    }

    /**
     * Writes the workbook, replacing what stands there.
     *
     * @param statements every statement, in the order of intake; closed when written
     * @param locale as for the page
     */
    public static void writeWorkbook(ReportView view, Stream<StatementLine> statements, Locale locale, Path xlsx)
            throws IOException {
        ReportWorkbook.write(view, statements, locale, xlsx);
    }
}
