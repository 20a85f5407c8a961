package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadRowsTest {
    @TempDir
    Path folder;

    private Intake read(String text) throws Exception {
        return Intake.of(Intake.file(folder, "reviews.csv", text));
    }

    @Test
    void reportsEveryBadLineAtOnce() throws Exception {
        Intake intake = read("""
                id,review_text,rating,created_at
                1,it is a fine cup,5,2024-03-01
                2,the lid leaks and I am sad,awful,2024-03-02
                3,too, many commas here,3,2024-03-03
                4,,3,2024-03-04
                5,it was late,2,2024-02-30
                6,good for the price,9,2024-03-06

                7,I like it,4
                1,this id was there before,4,2024-03-08
                """);
        assertThat(intake.codes())
                .containsExactly(
                        "3 rating-not-a-number",
                        "4 field-count",
                        "5 empty-text",
                        "6 unreadable-date",
                        "7 rating-out-of-scale",
                        "9 field-count",
                        "10 duplicate-id");
        assertThat(intake.lines()).containsExactly(2L, 3L, 6L, 7L, 10L);
        assertThat(intake.feedback().get(1).context().rating()).isEmpty();
    }

    @Test
    void neverPrintsACustomersWords() throws Exception {
        Intake intake = read("""
                id,review_text,rating
                1,it is a fine cup,secretword
                2,"secretword is not closed,5
                3,secretword,with,too many,5
                4,good for the price,5
                """);
        assertThat(intake.problems()).hasSize(3).noneMatch(p -> p.sentence().contains("secretword"));
        IntakeOptions chinese = IntakeOptions.defaults().in(Locale.SIMPLIFIED_CHINESE);
        assertThat(Intake.read(chinese, folder.resolve("reviews.csv")).problems())
                .hasSize(3)
                .noneMatch(p -> p.sentence().contains("secretword"));
    }

    @Test
    void keepsRowsInWhichTwoValuesRunOverLines() throws Exception {
        Intake intake = read("""
                id,review_text,notes,rating
                1,"a fine cup

                and a lid","worth it

                all in all",5
                2,"one ""fine"" cup,
                or two","what,
                a ""cup"" more",4
                3,plain words,ok,3
                """);
        assertThat(intake.codes()).isEmpty();
        assertThat(intake.texts())
                .containsExactly("a fine cup\n\nand a lid", "one \"fine\" cup,\nor two", "plain words");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteIsNeverClosed() throws Exception {
        Intake intake = read("""
                id,review_text,rating
                1,"it is a fine cup",5
                2,"this quote is never closed,4
                3,"the lid leaks, sadly",1
                4,"two
                lines",3
                5,"and this one is open until the end,3
                6,plain words,3
                """);
        assertThat(intake.codes()).containsExactly("3 unclosed-quote", "7 unclosed-quote");
        assertThat(intake.lines()).containsExactly(2L, 4L, 5L, 8L);
        assertThat(intake.texts()).contains("two\nlines");
    }

    @Test
    void keepsQuotesThatWereNotDoubled() throws Exception {
        Intake intake = read("""
                id,review_text,rating
                1,"she said "fine" and I agree",5
                2,"he said ""no"" to it",1
                """);
        assertThat(intake.texts()).containsExactly("she said \"fine\" and I agree", "he said \"no\" to it");
    }

    @Test
    void namesTheRowWithABadByteAndStaysWithUtf8() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("编号,评论内容\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 2; i <= 40; i++) {
            out.writeBytes((i + ",这个杯子很好看").getBytes(StandardCharsets.UTF_8));
            if (i == 17) {
                out.write(0xB5);
            }
            out.write('\n');
        }
        Path file = Files.write(folder.resolve("reviews.csv"), out.toByteArray());
        Intake intake = Intake.of(file);
        assertThat(intake.codes()).containsExactly("17 broken-characters");
        assertThat(intake.feedback()).hasSize(39);
        assertThat(intake.guesses().get(0).reading()).startsWith("UTF-8");
    }

    @Test
    void leavesOutControlCharactersAndRefusesEndlessTexts() throws Exception {
        Intake intake =
                read("id,review_text\n1,it is\u0007 fine\n2," + "it is long ".repeat(6000) + "\n3,it is short\n");
        assertThat(intake.codes()).containsExactly("2 control-characters", "3 text-too-long");
        assertThat(intake.texts()).containsExactly("it is fine", "it is short");
    }

    @Test
    void namesColumnsOfOneName() throws Exception {
        Intake intake = read("review_text,rating,rating\nit is a fine cup,5,1\nthe lid leaks,2,1\n");
        assertThat(intake.codes()).containsExactly("1 duplicate-column");
        assertThat(intake.feedback().get(0).context().rating().orElseThrow().stars())
                .isEqualTo(5);
    }

    @Test
    void keepsOnlyTheDaysAskedFor() throws Exception {
        Path file = Intake.file(folder, "reviews.csv", """
                review_text,created_at
                it is too early,2024-02-29 23:59
                it is in time,2024-03-01 00:00
                it is in time too,2024-03-02 23:59
                it is too late,2024-03-03 00:00
                it is a mystery,some day
                """);
        IntakeOptions options = IntakeOptions.defaults()
                .between(
                        java.util.Optional.of(java.time.LocalDate.of(2024, 3, 1)),
                        java.util.Optional.of(java.time.LocalDate.of(2024, 3, 2)));
        Intake intake = Intake.of(options, file);
        assertThat(intake.lines()).containsExactly(3L, 4L);
        assertThat(intake.codes()).containsExactly("6 unreadable-date");
        FeedbackFiles files = FeedbackFiles.open(java.util.List.of(file), options);
        for (int time = 0; time < 2; time++) { // counted anew each time
            files.forEach(feedback -> {});
            assertThat(files.atOtherTimes()).isEqualTo(2);
            assertThat(files.undated()).isEqualTo(1);
        }
    }

    @Test
    void countsRowsThatGaveNothing() throws Exception {
        FileGuess guess = read("review_text,rating\nit is fine,5\n,4\nit leaks,1\n")
                .guesses()
                .get(0);
        assertThat(guess.rows()).isEqualTo(3);
        assertThat(guess.feedback()).isEqualTo(2);
        assertThat(guess.skipped()).isEqualTo(1);
    }
}
