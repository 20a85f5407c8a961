package io.zhiyin.server.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the demand report: a page that opens without network. {@link ReportWorkbook} holds the same figures. */
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
}
