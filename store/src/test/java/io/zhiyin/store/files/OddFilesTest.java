package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.Rating;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come out of shops now and then, of which the good rows must be kept. */
final class OddFilesTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private Intake read(String name, String text) throws Exception {
        return Intake.of(Intake.file(folder, name, text));
    }

    private static List<Double> stars(Intake intake) {
        return intake.feedback().stream()
                .map(f -> f.context().rating().map(Rating::stars).orElse(0.0))
                .toList();
    }

    @Test
    void readsZeroAndOneAsBadAndGoodAndSaysSo() throws Exception {
        Intake intake = read("a.csv", "review_text,rating\nit is a fine cup,1\nthe lid leaks,0\n");
        assertThat(stars(intake)).containsExactly(5.0, 1.0);
        assertThat(intake.guesses().get(0).ratings()).contains("0 (bad) to 1 (good), mapped onto 1 to 5");
        assertThat(stars(read("b.csv", "评论内容,评分\n杯子很好看,1\n盖子漏水了,-1\n一般般的杯子,0\n")))
                .containsExactly(5.0, 1.0, 3.0);
    }

    @Test
    void looksAtAllRowsBeforeItTakesAOneForAStar() throws Exception {
        String good = "it is a fine cup,1\n".repeat(3000);
        Intake marks = read("a.csv", "review_text,rating\n" + good + "the lid leaks,0\n");
        assertThat(stars(marks)).startsWith(5.0).endsWith(1.0);
        Intake stars = read("b.csv", "review_text,rating\n" + good + "I like the lid,5\n");
        assertThat(stars(stars)).startsWith(1.0).endsWith(5.0);
    }

    @Test
    void saysWhereAZeroIsTakenForNoRating() throws Exception {
        Intake intake =
                read("a.csv", "review_text,rating\nit is a fine cup,5\nit leaks,0\nit is late,0\nnot bad at all,3\n");
        assertThat(intake.codes()).containsExactly("3 rating-zero");
        assertThat(stars(intake)).containsExactly(5.0, 0.0, 0.0, 3.0);
    }

    @Test
    void losesOnlyTheLineThatIsNestedBeyondReason() throws Exception {
        String deep = "{\"text\":\"it is deep\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}\n";
        Intake intake = read("a.jsonl", "{\"text\":\"it is a fine cup\"}\n" + deep + "{\"text\":\"the lid leaks\"}\n");
        assertThat(intake.texts()).containsExactly("it is a fine cup", "the lid leaks");
        assertThat(intake.codes()).containsExactly("2 broken-json");
        String deepish = "[" + "[".repeat(2000) + "]".repeat(2000) + "]";
        assertThat(read(
                                "b.json",
                                "[{\"text\":\"it is a fine cup\",\"x\":" + deepish
                                        + "},\n{\"text\":\"the lid leaks\"}]")
                        .texts())
                .containsExactly("it is a fine cup", "the lid leaks");
    }

    @Test
    void keepsTheTextButNotADateThatCannotBe() throws Exception {
        Path file = Intake.file(folder, "a.csv", """
                review_text,created_at
                it is a fine cup,2024-03-05
                it came tomorrow,2024-03-07
                it comes in time,2024-03-09
                it is from the future,2099-01-01
                it has no end,9999-12-31
                it was never filled in,1970-01-01
                """);
        Intake intake = Intake.of(IntakeOptions.defaults().on(LocalDate.of(2024, 3, 6)), file);
        assertThat(intake.codes())
                .containsExactly("4 date-in-future", "5 date-in-future", "6 date-in-future", "7 date-too-early");
        assertThat(intake.feedback())
                .extracting(f -> f.context().time())
                .containsExactly(
                        Optional.of(Instant.parse("2024-03-05T00:00:00Z")),
                        Optional.of(Instant.parse("2024-03-07T00:00:00Z")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void refusesAnEmptyNameAndWhatIsNoFile() throws Exception {
        assertThatThrownBy(() -> Intake.of(Path.of("")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("was given as the name of a file, and names none");
        assumeTrue(Files.exists(Path.of("/dev/null")), "skipped: this system has no /dev/null");
        assertThatThrownBy(() -> Intake.of(Path.of("/dev/null")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("is a pipe or a device, not a file");
    }

    @Test
    void numbersThatASpreadsheetShortenedAreNoKeys() throws Exception {
        Intake intake = read(
                "a.csv",
                "order_id,review_text\n1.89023E+18,it is a fine cup\n1.89023E+18,the lid leaks\n1890231234567890123,it is good\n");
        assertThat(intake.codes()).containsExactly("2 number-cut", "3 number-cut");
        assertThat(intake.feedback()).hasSize(3);
        assertThat(intake.feedback().get(0).order()).isEmpty();
        assertThat(intake.feedback().get(2).order()).contains("1890231234567890123");
    }

    @Test
    void countsTheRowsOfOverlappingExportsOnce() throws Exception {
        String header = "review_id,review_text,customer,created_at\n";
        Path january = Intake.file(folder, "jan.csv", header + rows(0, 30, true));
        Path february = Intake.file(folder, "feb.csv", header + rows(20, 50, true));
        Intake both = Intake.of(january, february);
        assertThat(both.feedback()).hasSize(50);
        assertThat(both.codes()).hasSize(10).allMatch(code -> code.endsWith(" repeated-row"));
    }

    @Test
    void tellsOverlapsWithoutIdsByCustomerSecondAndWords() throws Exception {
        String header = "review_text,customer,created_at\n";
        Intake both = Intake.of(
                Intake.file(folder, "jan.csv", header + rows(0, 30, false)),
                Intake.file(folder, "feb.csv", header + rows(20, 50, false)));
        assertThat(both.feedback()).hasSize(50);
        String dates = "review_text,customer,created_at\ngood cup I like it,ann,2024-01-05\n";
        Intake datesAlone =
                Intake.of(Intake.file(folder, "a.csv", dates.repeat(1)), Intake.file(folder, "b.csv", dates.repeat(1)));
        assertThat(datesAlone.feedback()).as("a day is no proof").hasSize(2);
    }

    private static String rows(int from, int to, boolean ids) {
        return IntStream.range(from, to)
                .mapToObj(i -> (ids ? "R" + i + "," : "") + "it is cup number " + i % 7 + ",c" + i % 9
                        + ",2024-01-%02d 10:%02d:07\n".formatted(1 + i / 2, i))
                .collect(Collectors.joining());
    }

    @Test
    void keepsAnIdWithAFewRepeatsAndBlanksAndNamesThem() throws Exception {
        String rows = IntStream.range(0, 40)
                .mapToObj(
                        i -> (i == 7 ? "R6" : i == 9 ? "R8" : i == 11 ? "" : "R" + i) + ",it is cup number " + i + "\n")
                .collect(Collectors.joining());
        Intake intake = read("a.csv", "review_id,review_text\n" + rows);
        assertThat(intake.codes()).containsExactly("9 duplicate-id", "11 duplicate-id");
        assertThat(intake.feedback().get(6).id()).contains("R6");
        assertThat(intake.feedback().get(7).id()).isEmpty();
    }

    @Test
    void saysWhyAColumnIsNotTheId() throws Exception {
        Intake intake = read(
                "a.csv",
                "ticket_id,message\nT1,my parcel never came\nT1,where is it now\nT1,I am waiting\nT2,thanks a lot\n");
        assertThat(intake.guesses().get(0).sentences())
                .anyMatch(s ->
                        s.contains("ticket_id is not used as the id: of 4 rows looked at, 2 repeat a value and 0"));
    }

    @Test
    void readsASmallFileInGbkWithBadBytesAndNamesTheirRows() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("编号,评论内容\n1,杯子很好看我很喜欢\n2,用了一个月就".getBytes(GBK));
        out.write(0xFF);
        out.writeBytes("漏水了\n3,不错的".getBytes(GBK));
        out.write(0xFF);
        out.writeBytes("\n4,物流很快\n".getBytes(GBK));
        Intake intake = Intake.of(Files.write(folder.resolve("a.csv"), out.toByteArray()));
        assertThat(intake.feedback()).hasSize(4);
        assertThat(intake.codes()).containsExactly("3 broken-characters", "4 broken-characters");
        assertThat(intake.texts()).startsWith("杯子很好看我很喜欢").endsWith("物流很快");
    }

    @Test
    void readsAShortFileWithAControlCharacter() throws Exception {
        Path file = Intake.file(folder, "a.csv", "评论内容\n很好\u0001用\n不错\n", GBK);
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("很好用", "不错");
        assertThat(intake.codes()).containsExactly("2 control-characters");
    }

    @Test
    void readsUtf32() throws Exception {
        for (String charset : List.of("UTF-32LE", "UTF-32BE")) {
            Path file = Intake.file(
                    folder, charset + ".csv", "\uFEFF评论内容,评分\n杯子很好看,5\n盖子漏水了,1\n", Charset.forName(charset));
            Intake intake = Intake.of(file);
            assertThat(intake.texts()).containsExactly("杯子很好看", "盖子漏水了");
            assertThat(intake.guesses().get(0).reading()).startsWith(charset);
        }
    }

    @Test
    void cutsALongListOfColumns() throws Exception {
        String names = IntStream.range(0, 3000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String cells = ",".repeat(3000);
        FileGuess guess = read(
                        "a.csv",
                        "review_text," + names + "\nit is a fine cup" + cells + "\nthe lid leaks" + cells + "\n")
                .guesses()
                .get(0);
        assertThat(guess.sentences())
                .allMatch(sentence -> sentence.length() < 400)
                .anyMatch(s -> s.contains("and 2980 more"));
    }

    @Test
    void givesRecordsThatShareALineANumberEach() throws Exception {
        String json = "[{\"text\":\"it is a fine cup\"},{\"text\":\"\"},{\"text\":\"it is a fine cup\"}]";
        Intake intake = read("a.json", json);
        assertThat(intake.lines()).containsExactly(1L, 3L);
        assertThat(intake.codes()).containsExactly("2 empty-text");
        assertThat(read("b.json", json.replace("{", "\n{")).lines()).containsExactly(2L, 4L);
    }

    @Test
    void namesAHeaderThatIsRepeatedInTheMiddle() throws Exception {
        String export = "id,review_text,rating\n%d,it is a fine cup,5\n%d,the lid leaks,1\n";
        Intake intake = read("a.csv", export.formatted(1, 2) + export.formatted(3, 4));
        assertThat(intake.codes()).containsExactly("4 repeated-header");
        assertThat(intake.lines()).containsExactly(2L, 3L, 5L, 6L);
        assertThat(intake.problems()).extracting(Problem::column).containsOnly("");
        assertThat(Arrays.asList(1.0, 5.0)).containsAll(stars(intake));
    }

    @Test
    void saysNothingOfSpareSheetsAndRefusesAWorkbookWithoutRows() throws Exception {
        Path file = folder.resolve("a.xlsx");
        workbook(file, "review_text", "it is a fine cup", "the lid leaks");
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).hasSize(2);
        assertThat(intake.problems()).isEmpty();
        workbook(file);
        assertThatThrownBy(() -> Intake.of(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("is empty");
    }

    private static void workbook(Path file, String... cells) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shop", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int i = 0; i < cells.length; i++) {
                sheet.value(i, 0, cells[i]);
            }
            workbook.newWorksheet("Sheet2").finish();
        }
    }

    @Test
    void printsNoControlCharactersOfNamesInArchives() throws Exception {
        Path zip = folder.resolve("a.zip");
        Files.write(
                zip,
                Intake.zipped("x\u001b[2J\n.csv", "review_text,rating\nit is a fine cup,5\nthe lid leaks,bad day\n"));
        Intake intake = Intake.of(zip);
        assertThat(intake.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).isEqualTo("a.zip#x\uFFFD[2J\uFFFD.csv"));
    }

    @Test
    void saysThatAFileWasWrittenToWhileItWasRead() throws Exception {
        Path file = Intake.file(folder, "a.csv", "review_text\nit is a fine cup\nthe lid leaks\n");
        FeedbackFiles files = FeedbackFiles.open(List.of(file), IntakeOptions.defaults());
        Files.writeString(file, "it came late\n", StandardOpenOption.APPEND);
        files.forEach(feedback -> {});
        assertThat(files.problems().kept()).extracting(Problem::code).containsExactly("changed-while-read");
    }
}
