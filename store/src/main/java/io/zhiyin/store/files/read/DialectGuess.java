package io.zhiyin.store.files.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds separator and quoting: the pair under which most of the first {@value #RECORDS} records have the same number of
 * fields. A header whose names are known speaks for its separator, so that a file with many broken rows is still read right.
 */
final class DialectGuess {
    static final int RECORDS = 200;
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    private final Predicate<String> knownName;

    DialectGuess(Predicate<String> knownName) {
        this.knownName = knownName;
    }

    /** @param head the beginning of the file, cut anywhere if {@code whole} is false */
    Dialect of(String head, boolean whole, boolean endedByReturn) throws IOException {
        Dialect best = new Dialect(Dialect.NONE, false, 1);
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            for (boolean quoted : new boolean[] {true, false}) {
                Dialect candidate = new Dialect(separator, quoted, 0);
                List<Row> records = records(head, whole, endedByReturn, candidate);
                int fields = mode(records);
                double score = score(records, fields, separator);
                // quotes in the text must not hide the quoting: unquoted only where it is clearly the better reading
                if (score > bestScore + (quoted ? 1e-9 : 0.02)) {
                    best = new Dialect(separator, quoted, fields);
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private double score(List<Row> records, int fields, char separator) {
        if (records.isEmpty() || fields < 2) {
            return 0;
        }
        // a quote left open is one bad record, except between tabs, where quotes often mean nothing
        double same = records.stream()
                        .filter(r -> r.cells().size() == fields || (r.flaw().isPresent() && separator != '\t'))
                        .count()
                / (double) records.size();
        boolean header = records.stream()
                .limit(10)
                .anyMatch(r -> r.cells().size() == fields && r.cells().stream().anyMatch(knownName));
        double score = same + (header ? 0.5 : 0);
        // two or three records with one separator each prove little
        return score >= 0.7 ? score - 0.5 / (records.size() + 1.0) / fields : 0;
    }

    private static int mode(List<Row> records) {
        Map<Integer, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(record.cells().size(), 1, Integer::sum));
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() >= most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    private static List<Row> records(String head, boolean whole, boolean endedByReturn, Dialect dialect)
            throws IOException {
        List<Row> records = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new LineReader(new StringReader(head), endedByReturn), dialect)) {
            for (Optional<Row> row = rows.next(); row.isPresent() && records.size() < RECORDS; row = rows.next()) {
                records.add(row.get());
            }
        }
        if (!whole && records.size() < RECORDS && records.size() > 1) {
            records.remove(records.size() - 1); // cut off by the end of the head
        }
        return records;
    }
}
