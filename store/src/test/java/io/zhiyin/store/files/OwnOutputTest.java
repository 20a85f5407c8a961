package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnOutputTest {
    private static final String REVIEWS =
            "id,review_text,rating\n1,it is a fine cup,5\n2,the lid leaks and I am sad,1\n";
    private static final String READINGS = """
            {"id":"1","file":"reviews.csv","line":2,"language":"en","text":"it is a fine cup","statements":[],"entities":[]}
            {"id":"2","file":"reviews.csv","line":3,"language":null,"text":"the lid leaks and I am sad","statements":[],"entities":[]}
            """;
    private static final String RUN = """
            {
              "run" : "0f8fad5b-d9cb-469f-a165-70867728950e",
              "time" : "2024-03-05T00:00:00Z",
              "versions" : {
                "zhiyin" : "1.0"
              }
            }
            """;

    @TempDir
    Path folder;

    private Path run;

    @BeforeEach
    void writesAnEarlierOutputBesideTheReviews() throws Exception {
        Intake.file(folder, "reviews.csv", REVIEWS);
        run = Files.createDirectory(folder.resolve("march"));
        Intake.file(run, "run.json", RUN);
        Intake.file(run, "readings.jsonl", READINGS);
        Intake.file(run, "topics.json", "{\n  \"topics\" : [ ],\n  \"orphan_edits\" : [ ]\n}\n");
        Intake.file(
                run,
                "insights.json",
                "{\n  \"insights\" : [ {\n    \"id\" : \"i1\",\n    \"kind\" : \"shift\",\n    \"verdict\" : \"up\"\n  } ]\n}\n");
        Intake.file(
                run,
                "problems.json",
                "{\n  \"total\" : 1,\n  \"counts\" : {\n    \"empty-text\" : 1\n  },\n  \"problems\" : [ {\n    \"file\" : \"reviews.csv\",\n    \"message\" : \"it is empty and was left out\"\n  } ]\n}\n");
        try (OutputStream out = Files.newOutputStream(run.resolve("report.xlsx"));
                Workbook workbook = new Workbook(out, "Zhiyin", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Statements");
            sheet.value(0, 0, "text");
            sheet.value(1, 0, "the lid leaks and I am sad");
        }
    }

    @Test
    void leavesOutWhatAnEarlierRunWroteAndSaysSo() throws Exception {
        Intake intake = Intake.of(folder);
        assertThat(intake.texts()).containsExactly("it is a fine cup", "the lid leaks and I am sad");
        assertThat(intake.problems()).isEmpty();
        assertThat(FeedbackFiles.open(List.of(folder), IntakeOptions.defaults()).passedOver())
                .singleElement()
                .asString()
                .startsWith("march/run.json: is the record of an earlier run; 6 files of its output");
    }

    @Test
    void knowsCopiesUnderOtherNamesInFoldersAndArchives() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Files.move(run.resolve("readings.jsonl"), copies.resolve("march.jsonl"));
        Files.move(run.resolve("report.xlsx"), copies.resolve("给老板.xlsx"));
        Files.write(folder.resolve("old.zip"), Intake.zipped("out/readings.jsonl", READINGS));
        assertThat(Intake.of(folder).texts()).hasSize(2);
        assertThat(FeedbackFiles.open(List.of(folder), IntakeOptions.defaults()).passedOver())
                .extracting(sentence -> sentence.substring(0, sentence.indexOf(':')))
                .containsExactly(
                        "copies/march.jsonl",
                        "copies/给老板.xlsx",
                        "march/insights.json",
                        "march/problems.json",
                        "march/run.json",
                        "march/topics.json",
                        "old.zip#out/readings.jsonl");
    }

    @Test
    void readsWhatTheUserPutIntoAFolderOfOutput() throws Exception {
        Intake.file(run, "more.csv", "id,review_text\n7,the handle broke on day one\n");
        assertThat(Intake.of(folder).texts())
                .contains("the handle broke on day one")
                .hasSize(3);
    }

    @Test
    void refusesAnOutputThatIsNamedAndSaysWhatToGive() {
        assertThatThrownBy(() -> Intake.of(run.resolve("readings.jsonl")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("readings.jsonl: was written by an earlier run of Zhiyin")
                .hasMessageContaining("give the file it was made from");
        assertThatThrownBy(() -> Intake.of(run))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("is the record of an earlier run");
    }

    @Test
    void readsATableOfTheUsersOwnThatHasTheSameColumns() throws Exception {
        Path file = Intake.file(folder, "mine.jsonl", """
                {"id":"1","file":"a.csv","line":2,"text":"it is a fine cup"}
                {"id":"2","file":"a.csv","line":3,"text":"the lid leaks and I am sad"}
                """);
        assertThat(Intake.of(file).texts()).hasSize(2);
    }
}
