package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.commerce.Problem;
import io.zhiyin.store.files.guess.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What intake says follows the locale; what it finds does not. {@link Intake} holds every other test to the same. */
final class LanguageTest {
    private static final IntakeOptions CHINESE = IntakeOptions.defaults().in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    private static List<String> sentences(Intake intake) {
        return intake.problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void namesBadRowsInChinese() throws Exception {
        Path file = Intake.file(folder, "评价.csv", """
                评论ID,评价内容,评分,评价时间
                1,杯子很好看，我很喜欢,5,2024-03-01
                2,盖子漏水，很失望,机密词语,2024-03-02
                3,颜色,和图片不一样,3,2024-03-03
                4,,3,2024-03-04
                5,物流太慢了，等了一周,2,2024-02-30
                6,性价比很高，值得买,9,2024-03-06
                1,和前面的编号一样了,4,2024-03-08
                8,"机密词语没有写完,4,2024-03-08
                """);
        assertThat(sentences(Intake.read(CHINESE, file)))
                .containsExactly(
                        "评价.csv:3: 评分 应为评分（1 到 5），实际是文字；文本已保留，评分不计；请更正，或用 --map rating=列名 指定其他列",
                        "评价.csv:4: 表格应有 4 列，此行却有 5 个值，已跳过此行；值中若含分隔符或换行，请用英文双引号括起来",
                        "评价.csv:5: 评价内容 应有顾客所写的内容，实际为空，已跳过此行；如果顾客的话在其他列，请用 --map text=列名 指定",
                        "评价.csv:6: 评价时间 应为有效日期，实际是形如日期或编号的内容，无法识别；文本已保留，日期不计；请写成 2024-03-05 或 2024-03-05 14:30",
                        "评价.csv:7: 评分 数值超出评分范围（1 到 5）；文本已保留，评分不计；请更正，或用 --map rating=列名 指定其他列",
                        "评价.csv:8: 评论ID 编号与前面的重复，改按内容区分此行；请用 --map id=列名 指定正确的列，或去掉重复",
                        "评价.csv:9: 双引号没有闭合，已跳过此记录，从下一行继续读取；请补上引号，值中的每个双引号要写成两个");
    }

    @Test
    void namesWhatIsWrongWithATableInChinese() throws Exception {
        Path file = Intake.file(folder, "reviews.csv", """
                review_text,rating,rating,created_at,offset
                it is a fine cup and I like it,5,1,3/4/2024,soon
                the lid leaks and I am sad,2,1,5/6/2024,12
                """);
        assertThat(sentences(Intake.read(CHINESE, file)))
                .containsExactly(
                        "reviews.csv:1: rating 有多列同名，使用第一列；如需另一列，请用 --map 字段=\"rating (2)\" 指定",
                        "reviews.csv: created_at 日期无法判断是日在前还是月在前，暂按月在前读取；请写成 2024-03-05 这样的格式以免误读",
                        "reviews.csv:2: offset 应为时间码，实际是文字；文本已保留，时间码不计；请写秒数，或写成 00:01:30");
        IntakeOptions limited =
                CHINESE.map("time=offset").between(Optional.of(LocalDate.of(2024, 3, 1)), Optional.empty());
        assertThat(sentences(Intake.read(limited, file)))
                .anyMatch(sentence -> sentence.endsWith("已跳过此行；请写成 2024-03-05 或 2024-03-05 14:30"));
        Path undated = Intake.file(folder, "undated.csv", "review_text,rating\nit is a fine cup and I like it,5\n");
        assertThat(sentences(Intake.read(limited.map("time=rating"), undated))).hasSize(1);
        IntakeOptions days = CHINESE.between(limited.since(), limited.until());
        assertThat(sentences(Intake.read(days, undated)))
                .containsExactly(
                        "undated.csv: 没有日期列，无法判断哪些内容在指定时间范围内，因此全部跳过；" + "请用 --map time=列名 指定日期列，或去掉 --since 和 --until");
    }

    @Test
    void namesUnreadableFilesInChinese() throws Exception {
        Map<String, String> files = Map.of(
                "a.pdf", "%PDF-1.7",
                "b.rtf", "{\\rtf1",
                "c.7z", "Rar!",
                "d.db", "SQLite format 3",
                "e.html", "<html>",
                "f.xml", "<?xml version=\"1.0\"?>",
                "g.json", "no json",
                "h.jsonl", "no json\n",
                "i.json", "{\"a\": 1}",
                "j.json", "[{]");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Intake.file(folder, file.getKey(), file.getValue());
            assertThatThrownBy(() -> Intake.of(path)).isInstanceOf(IntakeException.class);
        }
        Files.write(folder.resolve("k.ods"), Intake.zipped("mimetype", "x"));
        Files.write(folder.resolve("l.zip"), Intake.zipped(".hidden", "x"));
        Files.write(folder.resolve("m.xlsx"), Intake.zipped("[Content_Types].xml", "<x/>"));
        Files.write(folder.resolve("n.xlsx"), Intake.zipped("[Content_Types].xml", "<x/>", "xl/x.xml", "<x/>"));
        Files.write(folder.resolve("o.parquet"), "PAR1 and no more".getBytes(StandardCharsets.UTF_8));
        for (String name : List.of("k.ods", "l.zip", "m.xlsx", "n.xlsx", "o.parquet")) {
            assertThatThrownBy(() -> Intake.of(folder.resolve(name))).isInstanceOf(IntakeException.class);
        }
        assertThatThrownBy(() -> Intake.read(CHINESE, folder.resolve("a.pdf")))
                .hasMessage("a.pdf: 这是 PDF 文件；请把其中的表格导出为 CSV 或 XLSX");
        assertThatThrownBy(() -> Intake.of()).hasMessage("intake: no file was named; name at least one");
    }

    @Test
    void tellsItsGuessesInChinese() throws Exception {
        Path file = Intake.file(folder, "评价.csv", """
                ,评论ID,评价内容,评分,评价时间
                0,11,杯子很好看，我很喜欢,9,2024-03-01
                1,12,盖子漏水，很失望,10,2024-03-02
                """);
        FileGuess guess = Intake.read(CHINESE, file).guesses().get(0);
        assertThat(guess.sentences())
                .containsExactly(
                        "评价.csv：CSV，UTF-8，逗号分隔，表头在第 1 行",
                        "  列：text = 评价内容、id = 评论ID、time = 评价时间、rating = 评分（可用 --map 字段=列名 更改）",
                        "  未使用：第 1 列",
                        "  评分：1 到 10，换算为 1 到 5",
                        "  时间：日期按 Asia/Shanghai 时区读取");
        assertThat(guess.summary()).isEqualTo("评价.csv：共 2 行，读出反馈 2 条，0 行没有读出内容");
    }

    @Test
    void tellsItsGuessesInEnglishUnlessAsked() throws Exception {
        Path file = Intake.file(folder, "reviews.csv", """
                ,id,review_text,rating,created_at
                0,11,it is a fine cup and I like it,5,2024-03-01
                1,12,the lid leaks and I am sad,2,2024-03-02
                """);
        FileGuess guess = Intake.of(file).guesses().get(0);
        assertThat(guess.sentences())
                .containsExactly(
                        "reviews.csv: CSV, UTF-8, separated by commas, header in line 1",
                        "  columns: text = review_text, id = id, time = created_at, rating = rating"
                                + " (change one with --map field=column)",
                        "  not used: column 1",
                        "  ratings: 1 to 5",
                        "  times: dates in zone Z");
        assertThat(guess.summary()).isEqualTo("reviews.csv: 2 rows, 2 feedback, 0 rows without any");
    }

    @Test
    void takesAColumnsNumberAsItIsShown() throws Exception {
        Path file = Intake.file(folder, "texts.tsv", "a1\tit is a fine cup and I like it\na2\tthe lid leaks, sadly\n");
        for (String shown : List.of("第 2 列", "第2列", "2", "column 2")) {
            Intake intake = Intake.read(CHINESE.map("text=" + shown), file);
            assertThat(intake.guesses().get(0).columns()).containsEntry(Field.TEXT, "column 2");
        }
        assertThatThrownBy(() -> Intake.read(CHINESE.map("text=第 3 列"), file))
                .hasMessage("texts.tsv: 没有 --map text=第 3 列 指定的列；现有的列：第 1 列、第 2 列");
    }

    @Test
    void refusesAMappingInTheUsersLanguage() {
        assertThatThrownBy(() -> IntakeOptions.defaults().map("stars=评分"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--map wants field=column, with one of these fields: text, title, id, ")
                .hasMessageEndingWith("; was stars=评分");
        assertThatThrownBy(() -> CHINESE.map("stars=评分"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--map 应写成 字段=列名，字段可以是：text、title、id、")
                .hasMessageEndingWith("；实际是：stars=评分");
        Optional<LocalDate> march = Optional.of(LocalDate.of(2024, 3, 1));
        Optional<LocalDate> may = Optional.of(LocalDate.of(2024, 5, 1));
        assertThatThrownBy(() -> CHINESE.between(may, march)).hasMessage("起始日期不能晚于截止日期，实际是 2024-05-01 和 2024-03-01");
    }
}
