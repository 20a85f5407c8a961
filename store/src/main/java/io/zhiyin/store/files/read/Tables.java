package io.zhiyin.store.files.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the tables in a document: its format by content first, by name second. */
public final class Tables {
    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");

    private final Predicate<String> knownName;

    /** @param knownName tells whether a cell is the name of a column that is understood */
    public Tables(Predicate<String> knownName) {
        this.knownName = knownName;
    }

    /** The tables of a document, in its order; fails with a sentence where nothing in it can be read. */
    public List<Table> of(Document document) throws IOException {
        Optional<Format> binary = Sniffer.binary(document);
        if (binary.isPresent()) {
            return binary.get() == Format.XLSX ? XlsxTable.of(document) : List.of(ParquetTable.of(document));
        }
        Survey survey = Survey.of(document);
        document.surveyed(survey.bytes);
        if (survey.bytes == 0) {
            throw empty();
        }
        TextEncoding encoding = TextEncoding.of(survey);
        String head = encoding.decode(survey.head());
        if (head.isBlank() && survey.bytes <= Survey.HEAD) {
            throw empty();
        }
        return ofText(document, survey, encoding, head);
    }

    private List<Table> ofText(Document document, Survey survey, TextEncoding encoding, String head)
            throws IOException {
        boolean endedByReturn = survey.lineFeeds == 0 && survey.carriageReturns > 0;
        String name = document.name();
        String extension = Documents.extension(
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name);
        if (SubtitleTable.begins(head)) {
            return List.of(new SubtitleTable(document, encoding, endedByReturn));
        }
        boolean json = Json.begins(head);
        boolean lines = json && isJsonLines(head, survey, extension);
        if (json && !lines) {
            return JsonTable.of(document, encoding, Json.isSequence(head));
        }
        // from here on a line is a record, or part of one
        if (!encoding.isWide() && survey.longestLine > LineReader.LONGEST_LINE) {
            throw LineReader.tooLong();
        }
        if (lines || JSON_LINES.contains(extension)) {
            return List.of(JsonLinesTable.of(document, encoding, endedByReturn));
        }
        if (extension.equals("json")) {
            throw new Unreadable("broken-json.first-lines");
        }
        Dialect dialect = new DialectGuess(knownName).of(head, survey.bytes <= Survey.HEAD, endedByReturn);
        return List.of(new CsvTable(document, encoding, dialect, endedByReturn));
    }

    private static boolean isJsonLines(String head, Survey survey, String extension) {
        if (JSON_LINES.contains(extension)) {
            return true;
        }
        List<String> first =
                head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (first.size() < 2 || survey.lineFeeds + survey.carriageReturns == 0) {
            return false;
        }
        return isWhole(first.get(0)) && Json.begins(first.get(1));
    }

    private static boolean isWhole(String line) {
        try (tools.jackson.core.JsonParser json = Json.parser(line)) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (tools.jackson.core.JacksonException e) {
            return false;
        }
    }

    private static Unreadable empty() {
        return new Unreadable("empty-file");
    }
}
