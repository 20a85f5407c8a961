package io.zhiyin.store.files.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Finds the tables in a document: its format by content first, by name second. */
public final class Tables {
    private final Predicate<String> knownName;

    /** @param knownName tells whether a cell is the name of a column that is understood */
    public Tables(Predicate<String> knownName) {
        this.knownName = knownName;
    }

    /** The tables of a document, in its order; fails with a sentence where nothing in it can be read. */
    public List<Table> of(Document document) throws IOException {
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
        return List.of(csv(document, survey, encoding, head));
    }

    private Table csv(Document document, Survey survey, TextEncoding encoding, String head) throws IOException {
        boolean wide = encoding.charset().name().startsWith("UTF-16");
        if (!wide && survey.longestLine > LineReader.LONGEST_LINE) {
            throw LineReader.tooLong();
        }
        boolean endedByReturn = survey.lineFeeds == 0 && survey.carriageReturns > 0;
        Dialect dialect = new DialectGuess(knownName).of(head, survey.bytes <= Survey.HEAD, endedByReturn);
        return new CsvTable(document, encoding, dialect, endedByReturn);
    }

    private static Unreadable empty() {
        return new Unreadable("empty-file", "is empty; export it again and check that it has rows");
    }
}
