package io.zhiyin.store.files;

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
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What one reading of files gave, for tests: everything at once. */
record Intake(List<RawFeedback> feedback, List<Problem> problems, List<FileGuess> guesses) {
    static Intake of(IntakeOptions options, Path... files) throws IntakeException {
        FeedbackFiles opened = FeedbackFiles.open(List.of(files), options);
        List<RawFeedback> all = new ArrayList<>();
        opened.forEach(all::add);
        return new Intake(all, opened.problems().kept(), opened.guesses());
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
