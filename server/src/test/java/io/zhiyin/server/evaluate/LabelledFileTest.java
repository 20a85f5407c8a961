package io.zhiyin.server.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledFileTest {
    @TempDir
    Path folder;

    private EvaluationOptions options(Path data, Values values, Optional<String> group, OptionalDouble holdout) {
        return new EvaluationOptions(
                Task.SENTIMENT,
                data,
                "text",
                "label",
                values,
                group,
                Optional.empty(),
                holdout,
                false,
                Optional.empty(),
                1,
                1,
                Locale.ENGLISH);
    }

    @Test
    void readsWhatLabelsMeanAndKeepsWhatTheFileWrites() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), List.of("text,label", "good,1.0", "bad,0", "so so,2", "gap,"));
        EvaluationOptions options =
                options(file, Values.of(List.of("1=positive, 0=negative")), Optional.empty(), OptionalDouble.empty());
        List<LabelledRow> rows = LabelledFile.single(options).read(file);
        assertThat(rows).extracting(LabelledRow::gold).containsExactly("1.0", "0", "2", "");
        assertThat(rows).extracting(LabelledRow::meaning).containsExactly("positive", "negative", "2", "");
        assertThat(rows).extracting(LabelledRow::row).containsExactly(1, 2, 3, 4);
    }

    @Test
    void keepsGroupsAndEqualTextsOnOneSideOfASplit() throws Exception {
        List<String> lines = new ArrayList<>(List.of("text,label,template"));
        for (int i = 0; i < 300; i++) {
            lines.add("text number " + i + "," + i % 2 + ",t" + i % 40);
        }
        Path file = Files.write(folder.resolve("b.csv"), lines);
        EvaluationOptions options = options(file, Values.none(), Optional.of("template"), OptionalDouble.of(.3));
        Rows rows = Rows.read(LabelledFile.single(options), options);
        assertThat(rows.data()).isNotEmpty();
        assertThat(rows.data())
                .extracting(LabelledRow::group)
                .doesNotContainAnyElementsOf(
                        rows.training().stream().map(LabelledRow::group).toList());
        assertThat(rows.data().size() + rows.training().size()).isEqualTo(300);
        assertThat(rows.dropped()).isEmpty();
    }

    @Test
    void dropsTrainingRowsWhoseTextStandsInTheData() throws Exception {
        Path data = Files.write(folder.resolve("c.csv"), List.of("text,label", "Very Good,1", "坏 了,0"));
        Path train = Files.write(
                folder.resolve("d.csv"),
                List.of("text,label", "fine,1", "very  good,1", "很差,0", "坏 了,0", ",1", "无标签,"));
        EvaluationOptions options = new EvaluationOptions(
                Task.SENTIMENT,
                data,
                "text",
                "label",
                Values.none(),
                Optional.empty(),
                Optional.of(train),
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                1,
                1,
                Locale.ENGLISH);
        Rows rows = Rows.read(LabelledFile.single(options), options);
        assertThat(rows.dropped()).containsExactly(2, 4);
        assertThat(rows.training()).extracting(LabelledRow::row).containsExactly(1, 3);
    }

    @Test
    void refusesValuesThatAreNoPairs() {
        assertThatThrownBy(() -> Values.of(List.of("positive"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Values.of(List.of("1="))).isInstanceOf(Refused.class);
    }
}
