package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.RawFeedback;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedbackFilesTest {
    @TempDir
    Path folder;

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static List<RawFeedback> read(FeedbackFiles files) {
        List<RawFeedback> all = new ArrayList<>();
        files.forEach(all::add);
        return all;
    }

    @Test
    void readsATaobaoExportInGbk() throws Exception {
        Path file = write("评价.csv", """
                订单编号,宝贝标题,评价内容,追评内容,评价星级,评价时间,买家昵称
                ="00123",保温杯,杯子很好看,用了一个月就漏水了,5星,2024/3/5 8:01,小明
                """, Charset.forName("GB18030"));
        List<RawFeedback> all = read(FeedbackFiles.open(List.of(file), IntakeOptions.defaults()));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).text()).isEqualTo("杯子很好看");
        assertThat(all.get(0).order()).contains("00123");
        assertThat(all.get(0).context().time()).contains(Instant.parse("2024-03-05T00:01:00Z"));
    }

    @Test
    void countsPhysicalLinesAcrossQuotedLineBreaks() throws Exception {
        Path file = write("reviews.csv", """
                id,review_text,rating
                1,"it is fine
                and I like it",5
                2,the zip is broken,bad day
                """, StandardCharsets.UTF_8);
        FeedbackFiles files = FeedbackFiles.open(List.of(file), IntakeOptions.defaults());
        assertThat(read(files)).extracting(f -> f.context().source().line()).containsExactly(2L, 4L);
        assertThat(files.problems().kept())
                .singleElement()
                .satisfies(p -> assertThat(p.sentence())
                        .startsWith("reviews.csv:4: rating is a word, not a rating on the scale 1 to 5;"));
    }
}
