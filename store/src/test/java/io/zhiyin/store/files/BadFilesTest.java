package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadFilesTest {
    private static final String REVIEWS =
            "id,review_text,rating\n1,it is a fine cup and I like it,5\n2,the lid leaks,1\n";

    @TempDir
    Path folder;

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> Intake.of(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("Exception");
    }

    private Path bytes(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void refusesABinaryFile() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertRefused(bytes("reviews.csv", noise), "is a binary file");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertRefused(bytes("reviews.csv", new byte[0]), "reviews.csv: is empty");
        assertRefused(bytes("blank.csv", "\n \n".getBytes(StandardCharsets.UTF_8)), "is empty");
        assertRefused(bytes("marked.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}), "is empty");
    }

    @Test
    void refusesAHeaderWithoutRows() throws Exception {
        assertRefused(Intake.file(folder, "reviews.csv", "id,review_text,rating\n"), "no rows below it");
    }

    @Test
    void namesTheColumnsWhereNoneHoldsText() throws Exception {
        Path file = Intake.file(folder, "sales.csv", "id,amount,day\n1,2.5,2024-01-02\n2,3.5,2024-01-03\n");
        assertRefused(file, "its columns are id, amount, day; name the right one with --map text=");
    }

    @Test
    void refusesAColumnThatIsNotThere() throws Exception {
        Path file = Intake.file(folder, "reviews.csv", REVIEWS);
        assertThatThrownBy(() -> Intake.of(IntakeOptions.defaults().map("rating=stars"), file))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("--map rating=stars; its columns are id, review_text, rating");
    }

    @Test
    void refusesATruncatedGzipBeforeAnyRowIsUsed() throws Exception {
        byte[] whole = Intake.gzipped(REVIEWS.repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertRefused(bytes("reviews.csv.gz", Arrays.copyOf(whole, whole.length - 40)), "ends too early");
    }

    @Test
    void refusesADamagedZip() throws Exception {
        byte[] whole = Intake.zipped("a.csv", REVIEWS);
        assertRefused(bytes("reviews.zip", Arrays.copyOf(whole, whole.length / 2)), "is damaged");
    }

    @Test
    void refusesALineOfFiftyMegabytes() throws Exception {
        Path file = folder.resolve("reviews.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("id,review_text\n1,".getBytes(StandardCharsets.UTF_8));
            byte[] piece = "it is fine ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 46; i++) {
                out.write(piece);
            }
        }
        assertRefused(file, "has a line of more than 10 million characters");
    }

    @Test
    void refusesAnEncodingThatItDoesNotKnow() throws Exception {
        Path file = Intake.file(
                folder, "reviews.csv", "id,text\n1,この商品はとても良いです。また買います\n2,色が写真と違いました\n", Charset.forName("Shift_JIS"));
        assertRefused(file, "neither UTF-8, GB18030 (GBK), UTF-16 nor Windows-1252; save it as UTF-8");
    }

    @Test
    void saysWhatToExportInsteadOfOldOrForeignFormats() throws Exception {
        assertRefused(
                bytes("a.pdf", "%PDF-1.7 rest".getBytes(StandardCharsets.UTF_8)),
                "export the table itself as CSV or XLSX");
        byte[] ole = new byte[4096];
        ole[0] = (byte) 0xD0;
        ole[1] = (byte) 0xCF;
        ole[2] = 0x11;
        ole[3] = (byte) 0xE0;
        assertRefused(bytes("a.xls", ole), "save it as .xlsx or CSV");
        byte[] locked = ole.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        assertRefused(bytes("a.xlsx", locked), "is protected by a password");
        assertRefused(
                bytes("b.docx", Intake.zipped("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>")),
                "Word document");
        assertRefused(Intake.file(folder, "a.html", "<!DOCTYPE html><table><tr><td>1"), "is a web page");
    }

    @Test
    void refusesAnEncryptedZip() throws Exception {
        byte[] zip = Intake.zipped("a.csv", REVIEWS);
        zip[6] |= 1; // the flag in the entry's header, and in the directory at the end
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertRefused(bytes("reviews.zip", zip), "is protected by a password");
    }

    @Test
    void refusesBombsAndNestedArchives() throws Exception {
        Path bomb = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                out.write(zeros);
            }
        }
        assertRefused(bomb, "unpacks to more than 200 times its size");
        Path nested = folder.resolve("nested.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(nested))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(Intake.zipped("a.csv", REVIEWS));
            zip.closeEntry();
        }
        assertRefused(nested, "nested.zip#inner.zip: is an archive inside an archive");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(folder.resolve("nowhere.csv"), "nowhere.csv: is not there; check the path");
    }

    @Test
    void refusesAFolderWithoutKnownFiles() throws Exception {
        Intake.file(folder, "notes.md", "nothing");
        assertRefused(folder, "is a folder without any file that can be read");
    }

    @Test
    void goesOnWithTheGoodFilesAndNamesTheBad() throws Exception {
        Intake.file(folder, "a.csv", REVIEWS);
        Intake.file(folder, "b.csv", "id,amount\n1,2\n");
        Intake.file(folder, "c.pdf", "%PDF-1.7");
        Intake intake = Intake.of(folder);
        assertThat(intake.feedback()).hasSize(2);
        assertThat(intake.problems())
                .extracting(p -> p.file() + " " + p.code())
                .containsExactly("b.csv no-text-column", "c.pdf unsupported-format");
    }
}
