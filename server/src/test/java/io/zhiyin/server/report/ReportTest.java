package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
    @TempDir
    private Path folder;

    @Test
    void writesPageAndWorkbook() throws Exception {
        Path html = folder.resolve("report.html");
        Path xlsx = folder.resolve("report.xlsx");
        Report.writePage(ReportViewFixture.rich(), Locale.CHINESE, html);
        Report.writeWorkbook(ReportViewFixture.rich(), Stream.empty(), Locale.CHINESE, xlsx);
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("<html lang=\"zh-CN\">");
        assertThat(Files.size(xlsx)).isPositive();
    }

    @Test
    void writesEqualPagesForEqualViews() throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html");
        Report.writePage(ReportViewFixture.rich(), Locale.ENGLISH, first);
        Report.writePage(ReportViewFixture.rich(), Locale.ENGLISH, second);
        assertThat(first).hasSameBinaryContentAs(second);
    }
}
