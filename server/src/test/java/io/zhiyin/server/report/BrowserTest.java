package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a real browser draws it. */
final class BrowserTest {
    @TempDir
    private Path folder;

    private Path chromium = Path.of("chromium");

    @BeforeEach
    void findChromium() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(place)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no chromium on the PATH");
        chromium = found.orElseThrow();
    }

    @Test
    void drawsEveryPartInBothLanguagesWithoutAComplaint() throws Exception {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Document page = drawn(ReportViewFixture.rich(), locale);
            assertThat(page.select("main > section")).hasSize(12);
            assertThat(page.select("li.need")).hasSize(12);
            assertThat(page.select("#needs .opportunity .dot")).isNotEmpty();
            assertThat(page.select("table.topics tbody tr")).hasSize(20);
            assertThat(page.select("button.figure")).hasSizeGreaterThan(200);
        }
    }

    @Test
    void everyButtonHasANameThatCanBeSpoken() throws Exception {
        for (Element button : drawn(ReportViewFixture.rich(), Locale.ENGLISH).select("button")) {
            assertThat(button.attr("aria-label") + button.text())
                    .as(button.outerHtml())
                    .isNotBlank();
        }
    }

    @Test
    void drawsAReportOfNothing() throws Exception {
        Document page = drawn(SmallViews.empty(), Locale.ENGLISH);
        assertThat(page.expectFirst("h1").text()).isEqualTo("There is no feedback to report on");
        assertThat(page.select("main > section")).hasSize(12);
        assertThat(page.select(".empty")).hasSizeGreaterThan(5);
    }

    @Test
    void showsHostileWordsAsWords() throws Exception {
        for (String text : List.of(
                "</script><img src=x onerror=alert(1)>", "<!--<script>alert(1)//", "\u202e <b>bold</b> \ud83d")) {
            Document page = drawn(SmallViews.saying(text), Locale.ENGLISH);
            assertThat(page.select("img, iframe, b:not(.row-name b)")).isEmpty();
            assertThat(page.expectFirst("li.need q bdi").wholeText())
                    .isEqualTo(Characters.withoutLoneSurrogates(text).trim());
        }
    }

    /** Presses everything that opens, and looks whether quotes with their place stand in the panel. */
    private static final String CLICKS = """
            <script>
            document.querySelectorAll('.more').forEach((more) => more.click());
            document.querySelectorAll('details').forEach((details) => (details.open = true));
            setTimeout(() => {
              const shut = [];
              const figures = document.querySelectorAll('button.figure, .dot');
              figures.forEach((figure) => {
                figure.dispatchEvent(new MouseEvent('click', { bubbles: true }));
                const panel = document.getElementById('panel');
                const told = !panel.hidden && panel.querySelector('.quotes li') && panel.querySelector('.origin code');
                const none = !panel.hidden && panel.querySelector('.note').textContent === t('panel.none');
                if (!told && !none) shut.push(figure.textContent);
                document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
                if (!panel.hidden) shut.push('stays open: ' + figure.textContent);
              });
              const said = document.createElement('p');
              said.id = 'clicked';
              said.setAttribute('data-figures', figures.length);
              said.textContent = shut.join(' | ');
              document.body.append(said);
            }, 300);
            </script></body>
            """;

    @Test
    void everyFigureOpensToQuotesWithFileAndLineAndClosesByKey() throws Exception {
        String html = HtmlPage.of(ReportViewFixture.rich(), Locale.CHINESE);
        String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int end = open.lastIndexOf("</body>");
        Element clicked = drawn(open.substring(0, end) + CLICKS + "</html>").expectFirst("#clicked");
        assertThat(Integer.parseInt(clicked.attr("data-figures"))).isGreaterThan(500);
        assertThat(clicked.text()).isEmpty();
    }

    /** Opens the first quote that was cut, and asks for the whole of it. */
    private static final String WHOLE = """
            <script>
            setTimeout(() => {
              document.querySelector('table.topics .quote-figure').click();
              const said = document.createElement('p');
              said.id = 'whole';
              const quote = document.querySelector('#panel blockquote');
              said.setAttribute('data-cut', quote.textContent.length);
              quote.querySelector('.whole').click();
              said.setAttribute('data-whole', quote.textContent.length);
              document.body.append(said);
            }, 300);
            </script></body>
            """;

    @Test
    void aLongQuoteIsCutInListsAndWholeOnDemand() throws Exception {
        String html = HtmlPage.of(SmallViews.saying("a long complaint ".repeat(170)), Locale.ENGLISH);
        String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        int end = open.lastIndexOf("</body>");
        Document page = drawn(open.substring(0, end) + WHOLE + "</html>");
        for (Element quote : page.select("li.need q, table.topics td.quote q")) {
            assertThat(quote.text().length()).isBetween(100, 145);
            assertThat(quote.text()).endsWith("…");
        }
        Element whole = page.expectFirst("#whole");
        assertThat(Integer.parseInt(whole.attr("data-cut"))).isBetween(500, 760);
        assertThat(Integer.parseInt(whole.attr("data-whole"))).isGreaterThanOrEqualTo(2880);
    }

    /** The page after its scripts ran; fails on everything that they, or the page's policy, complain of. */
    private Document drawn(ReportView view, Locale locale) throws IOException, InterruptedException {
        return drawn(HtmlPage.of(view, locale));
    }

    private Document drawn(String html) throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        Files.writeString(page, html);
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1440,2000",
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(Files.readString(log).lines().filter(line -> line.contains("CONSOLE")))
                .isEmpty();
        return Jsoup.parse(Files.readString(dom));
    }
}
