package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackType;
import io.zhiyin.commerce.ProductId;
import io.zhiyin.commerce.RawFeedback;
import io.zhiyin.store.files.guess.Field;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {
    private static final String CHINESE = """
            订单号,评价内容,评分
            1,杯子很好看，我很喜欢,5
            2,盖子漏水，上来就坏了,1
            3,一般般的东西,3
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsEveryEncodingChineseShopsUse(String encoding) throws Exception {
        Intake intake = Intake.of(Intake.file(folder, "评价.csv", CHINESE, Charset.forName(encoding)));
        assertThat(intake.texts()).containsExactly("杯子很好看，我很喜欢", "盖子漏水，上来就坏了", "一般般的东西");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void readsWesternExcelExports() throws Exception {
        Path file = Intake.file(
                folder,
                "reviews.csv",
                "id;review_text;rating\n1;it’s a nice café cup;5\n2;the façade is so naïve;3\n",
                Charset.forName("windows-1252"));
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("it’s a nice café cup", "the façade is so naïve");
        assertThat(intake.guesses().get(0).reading()).isEqualTo("windows-1252, separated by semicolons");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void guessesTheSeparator(String separator) throws Exception {
        String table = String.join(separator, "id", "review_text", "rating") + "\n"
                + String.join(separator, "1", "\"it is fine" + separator + " and I like it\"", "5") + "\n"
                + String.join(separator, "2", "the lid leaks", "1") + "\n";
        assertThat(Intake.of(Intake.file(folder, "reviews.txt", table)).texts())
                .containsExactly("it is fine" + separator + " and I like it", "the lid leaks");
    }

    @Test
    void readsALineAsATextWhereThereIsNothingElse() throws Exception {
        Path file = Intake.file(
                folder, "notes.txt", "I like it, but the lid leaks\nit was late\n\nvery good for the price\n");
        Intake intake = Intake.of(file);
        assertThat(intake.lines()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void joinsWhatWasLikedAndDislikedWhereAFormAsksForThemApart() throws Exception {
        Intake english = Intake.of(Intake.file(folder, "survey.csv", """
                title,pros,cons,rating
                Good,The battery lasts for days,It is heavy in the hand,4
                ,I like the colour of it,n/a,5
                ,,The lid leaks when it is full,1
                ,,,3
                """));
        assertThat(english.texts())
                .containsExactly(
                        "Good\nPros: The battery lasts for days\nCons: It is heavy in the hand",
                        "Pros: I like the colour of it",
                        "Cons: The lid leaks when it is full");
        assertThat(english.problems()).hasSize(1);

        Intake chinese = Intake.of(Intake.file(folder, "评价.csv", """
                评价内容,优点,不足
                用了一个月了，总体不错,续航长，屏幕清楚,机身有点重
                包装不太好，盒子都压扁了,优点是便宜,无
                """));
        assertThat(chinese.texts()).containsExactly("用了一个月了，总体不错\n优点：续航长，屏幕清楚\n缺点：机身有点重", "包装不太好，盒子都压扁了\n优点是便宜");
    }

    @Test
    void readsRatingsOfTenAStar() throws Exception {
        Intake intake = Intake.of(Intake.file(folder, "评价.csv", """
                评价内容,好评度
                杯子很好看，我很喜欢,50
                盖子漏水，上来就坏了,10
                一般般的东西，还行吧,30
                我觉得很不错,40
                我很满意的,50
                """));
        assertThat(intake.feedback().stream()
                        .map(one -> one.context().rating().orElseThrow().stars())
                        .toList())
                .containsExactly(5.0, 1.0, 3.0, 4.0, 5.0);
    }

    @Test
    void readsAmazonReviews2023() throws Exception {
        Path file = Intake.file(folder, "All_Beauty.jsonl", """
                {"rating": 5.0, "title": "Lovely", "text": "It smells of the sea and I like it", "images": [], "asin": "B00A", "parent_asin": "B00P", "user_id": "AG1", "timestamp": 1588687728923, "helpful_vote": 0, "verified_purchase": true}
                {"rating": 2.0, "title": "Meh.", "text": "Too dry for my skin", "images": [{"small": "a"}, {"small": "b"}], "asin": "B00B", "parent_asin": "B00P", "user_id": "AG2", "timestamp": 1588615855070, "helpful_vote": 3, "verified_purchase": false}
                {"rating": 2.0, "title":
                """);
        Intake intake = Intake.of(file);
        assertThat(intake.codes()).containsExactly("3 broken-json");
        RawFeedback first = intake.feedback().get(0);
        assertThat(first.text()).isEqualTo("Lovely. It smells of the sea and I like it");
        assertThat(first.customer()).contains("AG1");
        assertThat(first.context().product()).contains(new ProductId("B00P"));
        assertThat(first.context().time()).contains(Instant.ofEpochMilli(1588687728923L));
        assertThat(first.context().verified()).contains(true);
        RawFeedback second = intake.feedback().get(1);
        assertThat(second.text()).isEqualTo("Meh. Too dry for my skin");
        assertThat(second.context().images()).isEqualTo(2);
    }

    @Test
    void readsJsonArraysWhereverTheyStand() throws Exception {
        String records = """
                [
                  {"id": 1, "body": "it is a fine cup", "reviewer": {"name": "Ann"}},
                  {"id": 2, "body": "the lid leaks and I am sad", "reviewer": {"name": "Bob"}}
                ]
                """;
        Path plain = Intake.file(folder, "a.json", records);
        Path wrapped = Intake.file(
                folder,
                "b.json",
                "{\"page\": 1, \"data\": {\"tags\": [\"x\"], \"reviews\": " + records.replace("\"id\": ", "\"id\": 9")
                        + "}}");
        Intake intake = Intake.of(plain, wrapped);
        assertThat(intake.feedback()).hasSize(4);
        assertThat(intake.lines()).containsExactly(2L, 3L, 2L, 3L);
        assertThat(intake.feedback().get(0).context().source().file()).isEqualTo("a.json");
        assertThat(intake.feedback().get(2).context().source().file()).isEqualTo("b.json#data.reviews");
    }

    /** author.id names a customer and product.title a product, though "id" and "title" alone would name others. */
    @Test
    void readsNestedObjectsByTheirNames() throws Exception {
        Path file = Intake.file(folder, "a.json", """
                [
                  {"review": {"body": "it is a fine cup", "author": {"id": 7}}, "product": {"title": "Cup"}, "rating": {"value": 4}},
                  {"review": {"body": "the lid leaks and I am sad", "author": {"id": 8}}, "product": {"title": "Lid"}, "rating": {"value": 2}}
                ]
                """);
        Intake intake = Intake.of(file);
        RawFeedback first = intake.feedback().get(0);
        assertThat(first.text()).isEqualTo("it is a fine cup");
        assertThat(first.customer()).contains("7");
        assertThat(first.context().product()).contains(new ProductId("Cup"));
        assertThat(first.context().rating()).isPresent();
    }

    @Test
    void keepsWhatStandsBeforeABreakInJson() throws Exception {
        Path file = Intake.file(
                folder, "a.json", "[{\"text\": \"it is a fine cup\"},\n{\"text\": \"the lid leaks\"},\n{\"te");
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("it is a fine cup", "the lid leaks");
        assertThat(intake.codes()).containsExactly("3 broken-json");
    }

    private static void fill(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, String.valueOf(values[i]));
            }
        }
    }

    @Test
    void readsWorkbooksWithTitlesSeveralSheetsAndSerialDates() throws Exception {
        Path file = folder.resolve("评价.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("一月");
            fill(first, 0, "店铺评价明细");
            fill(first, 2, "订单编号", "评价内容", "评价时间", "评价星级");
            fill(first, 3, "=\"0012\"", "杯子很好看，我很喜欢", "", 5);
            first.value(3, 2, LocalDateTime.of(2024, 1, 5, 8, 30));
            first.style(3, 2).format("yyyy-mm-dd hh:mm").set();
            fill(first, 5, "13", "盖子漏水了", 45297.5, 1);
            Worksheet second = workbook.newWorksheet("二月");
            fill(second, 0, "订单编号", "评价内容", "评价时间", "评价星级");
            fill(second, 1, 12345678901L, "一般般的东西", "2024年2月3日", 3);
            fill(workbook.newWorksheet("说明"), 0, "无");
        }
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("杯子很好看，我很喜欢", "盖子漏水了", "一般般的东西");
        assertThat(intake.lines()).containsExactly(4L, 6L, 2L);
        assertThat(intake.feedback())
                .extracting(f -> f.order().orElseThrow())
                .containsExactly("0012", "13", "12345678901");
        assertThat(intake.feedback())
                .extracting(f -> f.context().time().orElseThrow())
                .containsExactly(
                        Instant.parse("2024-01-05T00:30:00Z"),
                        Instant.parse("2024-01-06T04:00:00Z"),
                        Instant.parse("2024-02-02T16:00:00Z"));
        assertThat(intake.guesses().get(0).headerLine()).isEqualTo(3);
        assertThat(intake.feedback().get(2).context().source().file()).isEqualTo("评价.xlsx#二月");
    }

    @Test
    void readsParquet() throws Exception {
        Path file = folder.resolve("it's [1].parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "copy (select * from (values ('it is a fine cup', 5, timestamp '2024-03-01 10:00:00', ['a', 'b']),"
                            + " ('the lid leaks and I am sad', 1, null, [])) t(review_body, star_rating, review_date, images)) to '"
                            + folder.resolve("plain.parquet") + "' (format parquet)");
        }
        Files.move(folder.resolve("plain.parquet"), file);
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("it is a fine cup", "the lid leaks and I am sad");
        assertThat(intake.lines()).containsExactly(2L, 3L);
        assertThat(intake.feedback().get(0).context().images()).isEqualTo(2);
        assertThat(intake.feedback().get(0).context().time()).contains(Instant.parse("2024-03-01T10:00:00Z"));
    }

    @Test
    void readsTranscriptsWithTimeCodes() throws Exception {
        Path srt = Intake.file(folder, "unboxing.srt", """
                1
                00:00:01,500 --> 00:00:03,000
                I like the colour

                2
                00:00:03,100 --> 00:00:04,000
                but the lid leaks.

                3
                00:01:xx --> bad
                lost

                4
                00:01:00,000 --> 00:01:02,000
                Would not buy it again
                """);
        Intake intake = Intake.of(srt);
        assertThat(intake.texts()).containsExactly("I like the colour but the lid leaks.", "Would not buy it again");
        assertThat(intake.codes()).containsExactly("10 unreadable-cue");
        assertThat(intake.feedback().get(0).context().type()).isEqualTo(FeedbackType.TRANSCRIPT);
        assertThat(intake.feedback().get(0).context().offset()).contains(Duration.ofMillis(1500));
        assertThat(intake.lines()).containsExactly(2L, 14L);
        Path vtt = Intake.file(
                folder, "voice.vtt", "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:02.000\n<v Ann>it is too loud\n");
        assertThat(Intake.of(vtt).feedback().get(0).customer()).contains("Ann");
    }

    @Test
    void looksIntoArchives() throws Exception {
        String reviews = "id,review_text\n1,it is a fine cup\n2,the lid leaks\n";
        Path zip = Files.write(
                folder.resolve("all.zip"), Intake.zipped("b.csv", reviews, "a/a.csv", reviews, "__MACOSX/x", "x"));
        Path gzip = Files.write(folder.resolve("one.csv.gz"), Intake.gzipped(reviews.getBytes(StandardCharsets.UTF_8)));
        Intake intake = Intake.of(zip, gzip);
        assertThat(intake.feedback())
                .extracting(f -> f.context().source().toString())
                .containsExactly(
                        "all.zip#a/a.csv:2",
                        "all.zip#a/a.csv:3",
                        "all.zip#b.csv:2",
                        "all.zip#b.csv:3",
                        "one.csv.gz:2",
                        "one.csv.gz:3");
    }

    @Test
    void joinsTitlesAndSplitsFollowUps() throws Exception {
        Path file = Intake.file(folder, "reviews.csv", """
                评论ID,标题,初评,追评,追评时间,评价时间,卖家回复,图片
                7,好杯子,我很喜欢这个颜色,用了一周就漏了,2024-03-20,2024-03-01,亲感谢您的支持,http://a.com/1.jpg;http://a.com/2.jpg
                8,很失望,很失望的一次购物,,,2024-03-02,,
                """);
        Intake intake = Intake.of(file);
        assertThat(intake.texts()).containsExactly("好杯子。我很喜欢这个颜色", "用了一周就漏了", "很失望的一次购物");
        assertThat(intake.feedback()).extracting(f -> f.id().orElseThrow()).containsExactly("7", "7-followup", "8");
        assertThat(intake.feedback().get(1).context().type()).isEqualTo(FeedbackType.FOLLOW_UP);
        assertThat(intake.feedback().get(1).context().time()).contains(Instant.parse("2024-03-19T16:00:00Z"));
        assertThat(intake.feedback().get(0).context().images()).isEqualTo(2);
        assertThat(intake.guesses().get(0).columns()).containsEntry(Field.REPLY, "卖家回复");
    }

    @Test
    void takesAColumnTheUserNamesOverItsOwnGuess() throws Exception {
        Path file = Intake.file(
                folder,
                "a.csv",
                "review_text,note,label\nit is a fine cup,the lid leaks for me,0\nit is fine,it was late,1\n");
        assertThat(Intake.of(IntakeOptions.defaults().map("text=note"), file).texts())
                .containsExactly("the lid leaks for me", "it was late");
        assertThat(Intake.of(file).guesses().get(0).columns()).doesNotContainKey(Field.RATING);
    }

    @Test
    void stopsWhereItIsTold() throws Exception {
        Path file = Intake.file(folder, "a.csv", "review_text\n" + "it is a fine cup\n".repeat(100));
        FeedbackFiles files = FeedbackFiles.open(List.of(file), IntakeOptions.defaults());
        int[] seen = {0};
        files.forEach(feedback -> {
            if (++seen[0] == 7) {
                files.stop();
            }
        });
        assertThat(seen[0]).isEqualTo(7);
    }

    @Test
    void knowsItsProgress() throws Exception {
        Path file = Intake.file(folder, "a.csv", "review_text\n" + "it is a fine cup\n".repeat(100));
        FeedbackFiles files = FeedbackFiles.open(List.of(file), IntakeOptions.defaults());
        assertThat(files.totalBytes()).isEqualTo(Files.size(file));
        files.forEach(feedback -> {});
        assertThat(files.bytesRead()).isEqualTo(files.totalBytes());
    }
}
