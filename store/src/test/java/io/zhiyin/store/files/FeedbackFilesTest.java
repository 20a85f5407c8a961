package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.commerce.FeedbackType;
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
    void tellsWhatTheShopWroteInAChatFromWhatTheCustomerWrote() throws Exception {
        Path chinese = write("聊天.csv", """
                会话编号,发送者,聊天内容,发送时间
                1,买家,电池半天就没电了怎么办,2024-03-05 08:01
                1,客服小美,亲 这边给您换一块电池,2024-03-05 08:02
                1,客户服务,还有什么可以帮您,2024-03-05 08:03
                1,客户,那就换吧,2024-03-05 08:04
                """, StandardCharsets.UTF_8);
        Path english = write("chat.csv", """
                message,sender_type
                my parcel never came,customer
                let me check that for you,agent
                thanks for waiting,Customer Service
                """, StandardCharsets.UTF_8);
        assertThat(types(chinese))
                .containsExactly(
                        FeedbackType.CHAT, FeedbackType.SHOP_MESSAGE, FeedbackType.SHOP_MESSAGE, FeedbackType.CHAT);
        assertThat(types(english))
                .containsExactly(FeedbackType.CHAT, FeedbackType.SHOP_MESSAGE, FeedbackType.SHOP_MESSAGE);
    }

    private static List<FeedbackType> types(Path file) throws IntakeException {
        return read(FeedbackFiles.open(List.of(file), IntakeOptions.defaults())).stream()
                .map(feedback -> feedback.context().type())
                .toList();
    }

    @Test
    void aQuoteBetweenTabsThatIsNotClosedIsText() throws Exception {
        StringBuilder lines = new StringBuilder("id\tkind\treview\n");
        for (int i = 1; i <= 600; i++) {
            lines.append(i).append("\tpraise\t").append(i % 150 == 0 ? "\"ships in 24 hours\" my foot" : "it is fine");
            lines.append('\n');
        }
        lines.append("601\tpraise\t\"two lines\nin one cell\"\n602\tpraise\t\"5 out of 5\"\n");
        Path file = write("reviews.tsv", lines.toString(), StandardCharsets.UTF_8);
        List<RawFeedback> all = read(FeedbackFiles.open(List.of(file), IntakeOptions.defaults()));
        assertThat(all).hasSize(602);
        assertThat(all.get(149).text()).isEqualTo("\"ships in 24 hours\" my foot");
        assertThat(all.get(600).text()).isEqualTo("two lines\nin one cell");
        assertThat(all.get(601).text()).isEqualTo("5 out of 5");
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
