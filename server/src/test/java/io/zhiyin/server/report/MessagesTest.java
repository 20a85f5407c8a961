package io.zhiyin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final Map<String, String> ZH = Messages.in(Locale.CHINESE).all();
    private static final Map<String, String> EN = Messages.in(Locale.ENGLISH).all();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ZH.keySet()).isEqualTo(withoutSingulars(EN.keySet()));
    }

    @Test
    void chineseHasNoSingulars() {
        assertThat(ZH.keySet()).noneMatch(key -> key.endsWith(".one"));
        assertThat(Messages.in(Locale.CHINESE).count(1, "facts.files", 1)).isEqualTo("1 个文件");
        assertThat(Messages.in(Locale.ENGLISH).count(1, "facts.files", 1)).isEqualTo("1 file");
        assertThat(Messages.in(Locale.ENGLISH).count(2, "facts.files", 2)).isEqualTo("2 files");
    }

    @Test
    void everySingularHasItsPlural() {
        assertThat(EN.keySet()).containsAll(withoutSingulars(EN.keySet()));
    }

    @Test
    void aTranslationFillsNoHoleThatTheOtherLacks() {
        ZH.forEach((key, text) -> assertThat(holes(text)).as(key).isEqualTo(holes(EN.getOrDefault(key, ""))));
    }

    @Test
    void takesOtherLanguagesForEnglish() {
        assertThat(Messages.in(Locale.GERMAN).text("nav.needs")).isEqualTo("Needs");
        assertThat(Messages.in(Locale.TRADITIONAL_CHINESE).text("nav.needs")).isEqualTo("需求");
    }

    @Test
    void leavesHolesInsideValuesAlone() {
        assertThat(Messages.in(Locale.ENGLISH).text("need.praise", "{1}$0", "\\{0}"))
                .isEqualTo("{1}$0 praise \\{0}");
    }

    @Test
    void quotedNamesAreNotQuotedTwice() {
        Messages chinese = Messages.in(Locale.CHINESE);
        assertThat(chinese.text("subject.of-aspect", "内容", "“买亏了”")).isEqualTo("内容（“买亏了”）");
        assertThat(chinese.text("subject.of-aspect", "内容", "剧情")).isEqualTo("内容（“剧情”）");
        assertThat(new Label("“买亏了”", "plot").quoted()).isEqualTo(new Label("“买亏了”", "“plot”"));
    }

    /** A text that a script names and no catalogue has would stop the page from being drawn. */
    @Test
    void theScriptsNameOnlyTextsThatExist() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String script : HtmlPage.SCRIPTS) {
            Pattern literal = Pattern.compile("\\bt(?:n\\([^,()]*(?:\\([^()]*\\))?[^,()]*,|\\() *'([a-z0-9.-]+)'[,)]");
            literal.matcher(source(script))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(EN.keySet()).containsAll(named);
    }

    private static Set<String> withoutSingulars(Set<String> keys) {
        return keys.stream().map(key -> key.replaceFirst("\\.one$", "")).collect(Collectors.toSet());
    }

    private static Set<String> holes(String text) {
        Stream<MatchResult> holes = Pattern.compile("\\{\\d}").matcher(text).results();
        return holes.map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String source(String script) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page/" + script)) {
            assertThat(in).as(script).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
