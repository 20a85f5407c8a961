package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A text file whose lines are records. */
final class CsvTable implements Table {
    private final Document document;
    private final TextEncoding encoding;
    private final Dialect dialect;
    private final boolean endedByReturn;

    CsvTable(Document document, TextEncoding encoding, Dialect dialect, boolean endedByReturn) {
        this.document = document;
        this.encoding = encoding;
        this.dialect = dialect;
        this.endedByReturn = endedByReturn;
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Optional<Sentence> reading() {
        return Optional.of(Sentence.of("clauses", encoding.title(), dialect.title()));
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public RowReader open() throws IOException {
        return new CsvRows(new LineReader(encoding.read(document), endedByReturn), dialect);
    }
}
