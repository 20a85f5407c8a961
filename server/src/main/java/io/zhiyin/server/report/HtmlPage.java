package io.zhiyin.server.report;

import io.zhiyin.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The demand report as a page that opens without network, one file: template, style, ECharts, the page's scripts and its data. Its content security policy names the
 * hashes of exactly these scripts and this style, so that nothing else runs and nothing is fetched.
 */
public final class HtmlPage {
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    /** In the order in which they rest on each other. */
    static final List<String> SCRIPTS = List.of(
            "base.js",
            "panel.js",
            "charts.js",
            "needs.js",
            "topics.js",
            "aspects.js",
            "trends.js",
            "indices.js",
            "quality.js",
            "main.js");

    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    private HtmlPage() {}

    /**
     * Writes the page, replacing what stands there. Equal views and locales give equal bytes.
     *
     * @param locale Chinese for the Chinese report, any other for the English one; the page can be switched
     */
    public static void write(ReportView view, Locale locale, Path html) throws IOException {
        Files.writeString(html, of(view, locale));
    }

    static String of(ReportView view, Locale locale) {
        String echarts = resource(ECHARTS);
        String style = resource("page/report.css");
        String script = SCRIPTS.stream().map(name -> resource("page/" + name)).collect(Collectors.joining("\n"));
        Map<String, String> parts = Map.of(
                "lang",
                Messages.isChinese(locale) ? "zh-CN" : "en",
                "title",
                escaped(title(view, locale)),
                "noscript",
                escaped(Messages.in(locale).text("page.noscript")),
                "policy",
                policy(style, echarts, script),
                "style",
                style,
                "data",
                Payload.of(view, locale),
                "echarts",
                echarts,
                "script",
                script);
        return fill(resource("page/report.html"), parts);
    }

    private static String title(ReportView view, Locale locale) {
        String shop = Characters.withoutLoneSurrogates(view.run().shop());
        return Messages.in(locale).text("page.title", shop);
    }

    /** Fills the template in one pass, so that nothing inside a part is ever taken for a hole. */
    private static String fill(String template, Map<String, String> parts) {
        Matcher holes = HOLE.matcher(template);
        StringBuilder page = new StringBuilder();
        int done = 0;
        while (holes.find()) {
            String part = parts.get(holes.group(1));
            if (part == null) {
                throw new IllegalStateException("the page's template names no part " + holes.group(1));
            }
            page.append(template, done, holes.start()).append(part);
            done = holes.end();
        }
        return page.append(template.substring(done)).toString();
    }

    private static String policy(String style, String... scripts) {
        String allowed = List.of(scripts).stream().map(HtmlPage::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + allowed + "; style-src " + hash(style)
                + "; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String source) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(source)) + "'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // A browser reads CR LF as LF, and the policy's hashes must be those of what it reads.
            return text.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
