package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CataloguesTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\d|\\$\\{[A-Z-]+}");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\u4e00-\\u9fff][,;:?!()]|[,;:?!()][\\u4e00-\\u9fff]|\\(\\{\\d|\\d}\\)|\\d}[,;?!]");

    private static Properties catalogue(String file) throws IOException {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Main.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        return catalogue;
    }

    private static Set<String> holes(String text) {
        return new TreeSet<>(
                HOLE.matcher(text).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void everyTextStandsInBothLanguagesWithTheSameHoles(String name) throws Exception {
        Properties english = catalogue(name + ".properties");
        Properties chinese = catalogue(name + "_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(holes(chinese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key))));
    }

    /** A file and its line, {0}:{1}, stay as every tool writes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages_zh.properties",
                "help_zh.properties",
                "report/messages_zh.properties",
                "/io/zhiyin/store/files/wording/messages_zh.properties"
            })
    void chineseIsPunctuatedInFullWidth(String file) throws Exception {
        Properties chinese = catalogue(file);
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> {
            String text = chinese.getProperty(key);
            assertThat(HALF_WIDTH.matcher(text).find()).as(key + ": " + text).isFalse();
        });
    }

    /** A single quote would switch the holes behind it off. */
    @Test
    void everyMessageUsesAllOfItsHoles() throws Exception {
        for (String file : new String[] {"messages.properties", "messages_zh.properties"}) {
            Properties messages = catalogue(file);
            assertThat(messages.stringPropertyNames()).allSatisfy(key -> {
                String text = messages.getProperty(key);
                int highest = holes(text).stream()
                        .mapToInt(hole -> hole.charAt(1) - '0')
                        .max()
                        .orElse(-1);
                assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSize(highest + 1);
            });
        }
    }
}
