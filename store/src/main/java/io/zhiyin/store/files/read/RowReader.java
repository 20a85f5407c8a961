package io.zhiyin.store.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one table, one after the other, in bounded memory. Not thread-safe. */
public interface RowReader extends Closeable {
    /** The next row, or nothing at the end. */
    Optional<Row> next() throws IOException;
}
