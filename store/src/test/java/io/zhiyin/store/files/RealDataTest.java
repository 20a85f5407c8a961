package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiyin.store.files.guess.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public files as their publishers wrote them, read without any option. */
final class RealDataTest {
    private static Path data(String name) {
        String folder = System.getenv("ZHIYIN_DATA");
        Assumptions.assumeTrue(folder != null, "skipped: ZHIYIN_DATA is not set");
        Path file = Path.of(String.valueOf(folder)).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + name + " is missing");
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "reviews-zh/online_shopping_10_cats.csv, 50233, review",
        "reviews-en/womens_clothing.csv, 18155, Review Text",
        "aspects-zh/car_reviews.csv, 10002, content",
        "suggestions-en/A_V1.4_Training.csv, 8500, column 2",
        "suggestions-en/A_SubtaskA_Trial_Test_Labeled.csv, 592, sentence",
        "suggestions-en/B_SubtaskB_Trial_Test_Labeled.csv, 808, sentence",
        "service-en/bitext_customer_service.csv, 8359, utterance",
        "service-zh/afqmc_train.txt, 34334, column 1",
        "copy-zh/advertisegen_dev.jsonl, 535, summary",
        "topics-en/bbc_news.tsv, 2225, column 1"
    })
    void findsTheTextsByItself(String name, int feedback, String column) throws Exception {
        Intake intake = Intake.of(data(name));
        assertThat(intake.feedback()).hasSize(feedback);
        assertThat(intake.guesses().get(0).columns()).contains(Map.entry(Field.TEXT, column));
    }

    @ParameterizedTest
    @CsvSource({
        "purchases/groceries_baskets.csv",
        "purchases/cdnow/CDNOW_master.txt",
        "purchases/online_retail_2009_2010.csv.gz",
        "series/M3.csv",
        "series/carparts.csv",
        "behaviour/hillstrom_email.csv",
        "sequences/Beauty.txt",
        "ner-zh/taobao_titles/dev.txt",
        "stopwords-zh/cn_stopwords.txt"
    })
    void refusesTablesWithoutTexts(String name) {
        Path file = data(name);
        assertThatThrownBy(() -> Intake.of(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("--map text=");
    }
}
