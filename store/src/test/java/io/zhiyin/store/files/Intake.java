package io.zhiyin.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiyin.commerce.Problem;
import io.zhiyin.commerce.RawFeedback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What one reading of files gave, for tests: everything at once. Whatever is read in English is read in Chinese too, and must
 * give the same in other words.
 */
record Intake(List<RawFeedback> feedback, List<Problem> problems, List<FileGuess> guesses) {
    static Intake of(IntakeOptions options, Path... files) throws IntakeException {
        IntakeOptions chinese = options.in(Locale.SIMPLIFIED_CHINESE);
        try {
            Intake intake = read(options, files);
            Intake other = read(chinese, files);
            assertThat(other.feedback()).isEqualTo(intake.feedback());
            assertSameInChinese(intake.problems(), other.problems());
            return intake;
        } catch (IntakeException e) {
            assertSameInChinese(
                    e.problems(),
                    catchThrowableOfType(IntakeException.class, () -> read(chinese, files))
                            .problems());
            throw e;
        }
    }

    static Intake read(IntakeOptions options, Path... files) throws IntakeException {
        FeedbackFiles opened = FeedbackFiles.open(List.of(files), options);
        List<RawFeedback> all = new ArrayList<>();
        opened.forEach(all::add);
        return new Intake(all, opened.problems().kept(), opened.guesses());
    }

    private static void assertSameInChinese(List<Problem> english, List<Problem> chinese) {
        assertThat(codes(chinese)).isEqualTo(codes(english));
        assertThat(chinese)
                .extracting(Problem::message)
                .allMatch(message -> message.codePoints().anyMatch(Character::isIdeographic), "is Chinese")
                .allMatch(message -> !message.contains("; "), "holds no piece of an English sentence")
                .allMatch(message -> !message.contains("{"), "has no hole left");
        assertThat(english)
                .extracting(Problem::message)
                .allMatch(message -> !message.contains("；"), "holds no piece of a Chinese sentence");
    }

    static Intake of(Path... files) throws IntakeException {
        return of(IntakeOptions.defaults(), files);
    }

    List<String> texts() {
        return feedback.stream().map(RawFeedback::text).toList();
    }

    List<Long> lines() {
        return feedback.stream().map(f -> f.context().source().line()).toList();
    }

    /** Line and code of every problem. */
    List<String> codes() {
        return codes(problems);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(p -> p.line() + " " + p.code()).toList();
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return file(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /** A zip with these entries: name, text, name, text … */
    static byte[] zipped(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
