package io.zhiyin.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.text.setaside.SetAside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

final class ClauseSplitterTest {
    private final ClauseSplitter splitter = new ClauseSplitter();

    @Test
    void cutsChineseTextsAsAPersonWould() throws IOException {
        checkGolden("zh.txt", Language.ZH);
    }

    @Test
    void cutsEnglishTextsAsAPersonWould() throws IOException {
        checkGolden("en.txt", Language.EN);
    }

    private void checkGolden(String file, Language language) throws IOException {
        List<String> cases = golden(file);
        assertThat(cases.size()).isGreaterThan(60);
        SoftAssertions softly = new SoftAssertions();
        for (String line : cases) {
            String[] cells = line.replace("\\n", "\n").replace("\\r", "\r").split("\t");
            List<String> wanted = Arrays.asList(cells).subList(1, cells.length);
            softly.assertThat(said(cells[0], language)).as(cells[0]).isEqualTo(wanted);
        }
        softly.assertAll();
    }

    @Test
    void takesATextInAnotherLanguageAsOneStatement() {
        assertThat(said(" とても良い。また買います。 ", Language.OTHER)).containsExactly("とても良い。また買います。");
        assertThat(said("...", Language.OTHER)).isEmpty();
    }

    @Test
    void aBareNumberSaysNothingByItself() {
        assertThat(said("Great shirt. 4", Language.EN)).containsExactly("Great shirt. 4");
        assertThat(said("Love it!\n4\nFits well", Language.EN)).containsExactly("Love it!\n4", "Fits well");
        assertThat(said("很好。100", Language.ZH)).containsExactly("很好。100");
        assertThat(said("12。用了很好", Language.ZH)).containsExactly("12。用了很好");
        assertThat(said("Call me! [phone:7f3a]", Language.EN)).containsExactly("Call me! [phone:7f3a]");
    }

    @Test
    void scoresAndApplauseSaySomething() {
        assertThat(said("质量好，5分", Language.ZH)).containsExactly("质量好", "5分");
        assertThat(said("It fits well. 10/10", Language.EN)).containsExactly("It fits well.", "10/10");
        assertThat(said("It fits well. 4.5/5!!", Language.EN)).containsExactly("It fits well.", "4.5/5!!");
        assertThat(said("质量好。666", Language.ZH)).containsExactly("质量好。", "666");
    }

    @Test
    void whoeverWroteANumberAloneHasAStatement() {
        for (Language language : Language.values()) {
            assertThat(said("4", language)).containsExactly("4");
            assertThat(said(" 4! 5! ", language)).hasSize(1);
        }
    }

    @Test
    void everyLetterBelongsToExactlyOneStatement() throws IOException {
        Random random = new Random(11);
        List<String> pieces = new ArrayList<>(golden("zh.txt"));
        pieces.addAll(golden("en.txt"));
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                text.append(piece, 0, random.nextInt(piece.length() + 1));
            }
            String whole = text.toString().replace("\uD83D", "").replaceAll("[\uDC00-\uDFFF]", "");
            checkCover(whole, random.nextBoolean() ? Language.ZH : Language.EN);
        }
    }

    private void checkCover(String text, Language language) {
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Span span : splitter.split(text, language)) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            end = span.end();
            Arrays.fill(covered, span.start(), end, true);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                assertThat(covered[i]).as("letter %d of: %s", i, text).isTrue();
            }
        }
    }

    @Test
    void cutsALongTextWithoutPausesInReasonableTime() {
        String text = "质量不错".repeat(20_000) + "a ".repeat(20_000);
        assertThat(splitter.split(text, Language.ZH)).isNotEmpty();
        assertThat(splitter.split("and so it is, ".repeat(500), Language.EN)).isNotEmpty();
    }

    /** Customers lean on a key: no sign or word, however often it stands there, may overflow the stack or take minutes. */
    @Test
    void readsAnythingRepeated() throws InterruptedException {
        List<String> repeated = List.of(
                "！",
                "。",
                "…",
                "~",
                "嗯",
                "其实",
                "其实，",
                "哈",
                "1.1",
                "v1.",
                "1、",
                "好评",
                "👍",
                "👨‍👩‍👧",
                "a.",
                "a-",
                "but ",
                "and so ",
                "though, ",
                "(1)",
                "(T_T)",
                ", ",
                "\u200b",
                " ",
                "\n",
                "[",
                "[PHONE:1]",
                "http://",
                "。👍",
                "挺好的",
                "thanks ",
                "Mr. ",
                "ha",
                "的话");
        List<Throwable> failures = new ArrayList<>();
        Thread reader = new Thread(
                null,
                () -> {
                    for (String piece : repeated) {
                        for (Language language : Language.values()) {
                            splitter.split("很好" + piece.repeat(20_000) + "good", language);
                        }
                        SetAside.reasonFor(piece.repeat(20_000));
                        SetAside.reasonFor("thank you for your review " + piece.repeat(20_000));
                        new LanguageDetector().detect(piece.repeat(20_000));
                    }
                },
                "small stack",
                256 * 1024);
        reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        reader.setDaemon(true);
        reader.start();
        reader.join(600_000);
        assertThat(failures).isEmpty();
        assertThat(reader.isAlive()).as("still reading after ten minutes").isFalse();
    }

    private List<String> said(String text, Language language) {
        return splitter.split(text, language).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static List<String> golden(String file) throws IOException {
        try (InputStream in = ClauseSplitterTest.class.getResourceAsStream("/golden/clauses/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
