package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlPageFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesAPage() throws Exception {
        Path html = folder.resolve("report.html");
        HtmlPage.write(ReportViewFixture.rich(), Locale.CHINESE, html);
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("<html lang=\"zh-CN\">");
    }

    @Test
    void writesEqualPagesForEqualViews() throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html");
        HtmlPage.write(ReportViewFixture.rich(), Locale.ENGLISH, first);
        HtmlPage.write(ReportViewFixture.rich(), Locale.ENGLISH, second);
        assertThat(first).hasSameBinaryContentAs(second);
    }
}
