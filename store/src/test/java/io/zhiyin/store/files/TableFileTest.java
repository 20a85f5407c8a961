package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableFileTest {
    @TempDir
    Path folder;

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static List<TableFile.TableRow> rows(TableFile table) throws Exception {
        List<TableFile.TableRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    @Test
    void readsNamedColumnsOfAGbkFile() throws Exception {
        Path file = write("评价.csv", "类别,标签,内容\n书籍,1,这本书真的很好看我一口气读完了\n手机,0,电池太差了半天就没电\n", Charset.forName("GB18030"));
        TableFile table = TableFile.open(file, List.of("内容", "标签"), Locale.ENGLISH);
        int text = table.column("内容").orElseThrow();
        assertThat(rows(table)).extracting(r -> r.text(text)).containsExactly("这本书真的很好看我一口气读完了", "电池太差了半天就没电");
        assertThat(table.columns()).containsExactly("类别", "标签", "内容");
    }

    @Test
    void countsTheFirstRowOfAFileWithoutHeader() throws Exception {
        Path file = write("train.csv", """
                7_1,"Please add a café mode, it would help me a lot.",1
                7_2,I have used this since last year.,0
                7_3,The screen is fine as it is.,0
                """, StandardCharsets.ISO_8859_1);
        TableFile table = TableFile.open(file, List.of("2", "3"), Locale.ENGLISH);
        assertThat(table.columns()).containsExactly("column 1", "column 2", "column 3");
        assertThat(rows(table)).hasSize(3).first().satisfies(row -> {
            assertThat(row.text(1)).contains("caf\u00e9");
            assertThat(row.label(2)).isEqualTo("1");
        });
    }

    @Test
    void keepsLabelsThatElsewhereMeanNothing() throws Exception {
        Path file = write(
                "labels.csv", "text,intent\nI like it a lot,none\nI would buy it again,None\n", StandardCharsets.UTF_8);
        assertThat(rows(TableFile.open(file, List.of("text", "intent"), Locale.ENGLISH)))
                .extracting(r -> r.label(1))
                .containsExactly("none", "None");
    }

    @Test
    void keepsRowsWithEmptyCells() throws Exception {
        Path file = write("gaps.csv", "text,label\nfine,1\n,\n,0\nbad,\n", StandardCharsets.UTF_8);
        assertThat(rows(TableFile.open(file, List.of("text", "label"), Locale.ENGLISH)))
                .hasSize(4);
    }

    @Test
    void findsTheWantedNamesInJsonLines() throws Exception {
        Path file = write(
                "r.jsonl", "{\"body\":\"good\",\"stars\":5}\n{\"body\":\"bad\",\"stars\":1}\n", StandardCharsets.UTF_8);
        TableFile table = TableFile.open(file, List.of("body", "stars"), Locale.ENGLISH);
        assertThat(rows(table))
                .extracting(r -> r.label(table.column("stars").orElseThrow()))
                .containsExactly("5", "1");
    }

    @Test
    void saysWhatIsWrongWithAnEmptyFile() throws Exception {
        Path file = write("empty.csv", "", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableFile.open(file, List.of("text"), Locale.ENGLISH))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("empty.csv")
                .hasMessageContaining("is empty");
    }
}
