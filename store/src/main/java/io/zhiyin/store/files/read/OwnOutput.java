package io.zhiyin.store.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells what Zhiyin itself wrote from what customers did. A file is known by how it begins, so that a copy under another name
 * is known too; a folder is known by its {@code run.json} beside {@code readings.jsonl}.
 */
final class OwnOutput {
    private static final int HEAD = 1 << 18; // longer than the longest text, of which a reading begins

    /** Files that a folder of output holds; whatever else stands in such a folder is the user's own. */
    private static final Set<String> FILES = Set.of(
            "report.html",
            "report.xlsx",
            "readings.jsonl",
            "topics.json",
            "insights.json",
            "problems.json",
            "run.json",
            "zhiyin.duckdb");

    private static final Pattern RUN =
            beginning("{ 'run' : '[0-9a-f-]{36}' , 'time' : '[^']{10,40}' , 'versions' : { 'zhiyin' :");
    private static final Pattern READING = beginning(
            "{ 'id' : '[^']{1,400}' , 'file' : '[^']{1,4000}' , 'line' : \\d+ , 'language' : (null|'\\w+') , 'text' : '");
    private static final List<Pattern> OTHERS = List.of(
            beginning(
                    "{ 'topics' : \\[ (\\] , 'orphan_edits'|{ 'id' : '[^']+' , 'parent' : (null|'[^']+') , 'language')"),
            beginning("{ 'insights' : \\[ (\\] , 'priorities'|{ 'id' : '[^']+' , 'kind' : '[^']+' , 'verdict')"),
            beginning("{ 'total' : \\d+ , 'counts' : { [^{}]{0,20000} } , 'problems' : \\["));

    private OwnOutput() {}

    /** A JSON text's beginning: single quotes stand for double ones, a blank for any blanks. */
    private static Pattern beginning(String shape) {
        return Pattern.compile(shape.replace("{ ", "\\{ ")
                .replace(" }", " \\}")
                .replace('\'', '"')
                .replace(" ", "\\s*"));
    }

    /** Whether a file is one of those that Zhiyin wrote into the folder it stands in. */
    static boolean isOfRun(Path file) {
        return FILES.contains(String.valueOf(file.getFileName()))
                && Files.isRegularFile(file.resolveSibling("readings.jsonl"))
                && begins(RUN, file.resolveSibling("run.json"));
    }

    private static boolean begins(Pattern shape, Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return shape.matcher(head(in)).lookingAt();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a document is a file that Zhiyin wrote, under whatever name. */
    static boolean holds(Document document) {
        try (InputStream in = document.open()) {
            String head = head(in);
            if (Archive.isZip(head.getBytes(StandardCharsets.ISO_8859_1))) {
                return isWorkbook(document);
            }
            return RUN.matcher(head).lookingAt()
                    || (READING.matcher(head).lookingAt() && head.contains("\"statements\""))
                    || OTHERS.stream().anyMatch(shape -> shape.matcher(head).lookingAt());
        } catch (IOException e) {
            return false; // whatever it is, it is told when it is read
        }
    }

    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean isWorkbook(Document document) throws IOException {
        try (Document.LocalFile file = document.onDisk();
                ZipFile zip = new ZipFile(file.path().toFile())) {
            ZipEntry maker = zip.getEntry("docProps/app.xml");
            if (maker == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(maker)) {
                return head(in).contains("<Application>Zhiyin</Application>");
            }
        }
    }
}
