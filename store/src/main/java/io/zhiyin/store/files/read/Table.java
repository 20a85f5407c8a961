package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One table inside a document: a whole CSV file, a sheet of a workbook, an array of a JSON document. It can be read as often
 * as needed.
 */
public interface Table {
    /** The name that problems and sources carry: the document's, with sheet or array after {@code #}. */
    String name();

    Format format();

    /** How the bytes were read, as far as it was guessed: encoding, separator, quoting; empty where the format fixes it. */
    Optional<Sentence> reading();

    /** The columns' names where the format itself names them (JSON, Parquet, transcripts). */
    Optional<List<String>> columns();

    /** Whether rows may stand above the header, as titles do in exported sheets. */
    default boolean mayHaveTitleRows() {
        return columns().isEmpty();
    }

    RowReader open() throws IOException;
}
