package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackId;
import io.zhiyin.commerce.Source;
import io.zhiyin.insight.TopicId;
import io.zhiyin.server.report.Evidence.Passage;
import io.zhiyin.server.report.Evidence.Quoted;
import io.zhiyin.server.report.ReportView.SentimentMix;
import io.zhiyin.server.report.ReportView.TopicEntry;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HtmlPageTest {
    /** What a customer, or somebody who wants to do harm, may write. */
    static List<String> hostileTexts() {
        return List.of(
                "</script><img src=x onerror=alert(1)>",
                "</SCRIPT ><svg onload=alert(1)>",
                "<!--<script>",
                "--><script>alert(1)</script>",
                "]]><script>alert(1)</script>",
                "\"><iframe src=javascript:alert(1)>",
                "&lt;img src=x onerror=alert(1)&gt; &#60;b&#62;",
                "{{data}} {{script}} {0} $1 \\u003c \\",
                "\u202e txt.exe \u2066 \u200f مرحبا",
                "line\u2028separator\u2029and\u0085next\u0000nul\u001b[31m\u007f\ufeff",
                "😀👨‍👩‍👧 and half an emoji \ud83d",
                "\udc00 the other half",
                "__proto__",
                "constructor",
                "</style><style>*{display:none}");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void carriesEveryTextAsDataAndNothingElse(String text) {
        Document page = Jsoup.parse(HtmlPage.of(SmallViews.saying(text), Locale.ENGLISH));
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, svg, iframe, object, embed, link, base, [onerror], [onload], a"))
                .isEmpty();
        JsonNode data = data(page);
        String expected = Characters.withoutLoneSurrogates(text);
        assertThat(data.at("/texts/0/text").stringValue()).isEqualTo(expected);
        assertThat(data.at("/view/run/shop").stringValue()).isEqualTo(expected);
        assertThat(data.at("/view/needs/0/name").stringValue()).isEqualTo(expected);
    }

    @Test
    void theDataHoldsNoSignThatAParserOfMarkupSees() {
        for (String text : hostileTexts()) {
            String json = Payload.of(SmallViews.saying(text), Locale.CHINESE);
            assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        }
    }

    @Test
    void asksForNothingFromOutside() {
        Document page = Jsoup.parse(HtmlPage.of(ReportViewFixture.rich(), Locale.CHINESE));
        assertThat(page.select("[src], [href], [srcset], link, base, iframe")).isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(policy(page)).startsWith("default-src 'none';").doesNotContain("http", "*", "unsafe-eval");
    }

    @Test
    void thePolicyAllowsExactlyTheScriptsAndTheStyleOfThePage() throws Exception {
        Document page = Jsoup.parse(HtmlPage.of(ReportViewFixture.rich(), Locale.CHINESE));
        String policy = policy(page);
        for (Element element : page.select("script:not([type]), style")) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(policy.split("sha256-", -1)).hasSize(4);
    }

    @Test
    void isChineseOrEnglishAsAsked() {
        assertThat(Jsoup.parse(HtmlPage.of(SmallViews.empty(), Locale.CHINESE)).title())
                .isEqualTo("需求报告 – shop.csv");
        Document english = Jsoup.parse(HtmlPage.of(SmallViews.empty(), Locale.ENGLISH));
        assertThat(english.title()).isEqualTo("Demand report – shop.csv");
        assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void carriesFiguresWithTheirEvidence() {
        JsonNode data = data(Jsoup.parse(HtmlPage.of(ReportViewFixture.rich(), Locale.ENGLISH)));
        JsonNode need = data.at("/view/needs/0");
        JsonNode evidence = data.at("/evidence").get(need.get("evidence").intValue());
        assertThat(need.at("/share/0").doubleValue()).isEqualTo(0.126);
        assertThat(evidence.get("total").longValue()).isEqualTo(816);
        assertThat(evidence.get("quotes")).hasSize(Evidence.MOST_SHOWN);
        JsonNode first = evidence.get("quotes").get(0);
        JsonNode text = data.at("/texts").get(first.get(0).intValue());
        assertThat(text.get("file").stringValue()).isEqualTo("taobao_reviews_2026.csv");
        assertThat(text.get("text")
                        .stringValue()
                        .substring(first.get(1).intValue(), first.get(2).intValue()))
                .contains("拉链");
        assertThat(data.at("/sentences/needs")).hasSize(12);
    }

    @Test
    void staysBelowSixMegabytesHoweverMuchIsQuoted() {
        List<TopicEntry> topics = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            topics.add(wordyTopic(i));
        }
        ReportView rich = ReportViewFixture.rich();
        ReportView wordy = new ReportView(
                rich.run(),
                rich.needs(),
                topics,
                rich.aspects(),
                rich.drivers(),
                rich.outcomes(),
                rich.trends(),
                rich.indices(),
                rich.regions(),
                rich.emerging(),
                rich.quality(),
                rich.provenance());
        String page = HtmlPage.of(wordy, Locale.CHINESE);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(6_000_000);
        JsonNode first = data(Jsoup.parse(page)).at("/view/topics/0/evidence");
        assertThat(first.intValue()).isNotNegative();
    }

    private static TopicEntry wordyTopic(int number) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = "拉链坏了".repeat(60) + number + "-" + i;
            Quoted quoted = new Quoted(
                    new FeedbackId("w" + number + "-" + i),
                    text,
                    new Source("a.csv", 2),
                    Language.ZH,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            passages.add(new Passage(quoted, List.of(new Span(0, 4))));
        }
        Evidence evidence = new Evidence(passages, 30);
        return new TopicEntry(
                new TopicId("w" + number),
                Optional.empty(),
                Label.of("w" + number),
                Language.ZH,
                List.of(),
                30,
                Optional.empty(),
                new SentimentMix(evidence, Evidence.none(), Evidence.none()),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    private static String policy(Document page) {
        return page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static JsonNode data(Document page) {
        return new JsonMapper().readTree(page.expectFirst("script#data").data());
    }
}
