package io.zhiyin.store.files.read;

import io.zhiyin.store.files.wording.Sentence;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A Parquet file, streamed by DuckDB's reader. */
final class ParquetTable implements Table {
    private final Document document;
    private final List<String> columns;

    private ParquetTable(Document document, List<String> columns) {
        this.document = document;
        this.columns = columns;
    }

    static ParquetTable of(Document document) throws IOException {
        try (Rows rows = new Rows(document, " limit 0")) {
            return new ParquetTable(document, rows.columns());
        }
    }

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public Format format() {
        return Format.PARQUET;
    }

    @Override
    public Optional<Sentence> reading() {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(columns);
    }

    @Override
    public RowReader open() throws IOException {
        return new Rows(document, "");
    }

    private static final class Rows implements RowReader {
        private final Document document;
        private final Document.LocalFile file;
        private final Connection connection;
        private final Statement statement;
        private final ResultSet result;
        private long number = 1; // the header's, as if there were one

        Rows(Document document, String limit) throws IOException {
            this.document = document;
            file = document.onDisk();
            List<AutoCloseable> opened = new ArrayList<>();
            try {
                Properties settings = new Properties();
                settings.setProperty("jdbc_stream_results", "true");
                settings.setProperty("threads", "1");
                settings.setProperty("memory_limit", "512MB");
                connection = DriverManager.getConnection("jdbc:duckdb:", settings);
                opened.add(connection);
                statement = connection.createStatement();
                result = statement.executeQuery("select * from read_parquet('" + quoted() + "')" + limit);
            } catch (SQLException e) {
                for (AutoCloseable open : opened) {
                    closeQuietly(open);
                }
                file.close();
                throw damaged();
            }
        }

        /** The path as an SQL text in which no character is a wildcard. */
        private String quoted() {
            return file.path().toAbsolutePath().toString().replace("'", "''").replaceAll("[\\[*?]", "[$0]");
        }

        private static void closeQuietly(AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                // the file is refused anyway
            }
        }

        List<String> columns() throws IOException {
            try {
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    names.add(result.getMetaData().getColumnName(i));
                }
                return List.copyOf(names);
            } catch (SQLException e) {
                throw damaged();
            }
        }

        @Override
        public Optional<Row> next() throws IOException {
            try {
                if (!result.next()) {
                    return Optional.empty();
                }
                number++;
                int width = result.getMetaData().getColumnCount();
                List<String> cells = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    cells.add(text(result.getObject(i)));
                }
                return Optional.of(Row.of(number, cells));
            } catch (SQLException e) {
                throw damaged();
            }
        }

        private static String text(@Nullable Object value) throws SQLException {
            if (value == null) {
                return "";
            }
            if (value instanceof Array list) {
                StringBuilder lines = new StringBuilder();
                for (Object element : (Object[]) list.getArray()) {
                    lines.append(lines.isEmpty() ? "" : "\n").append(text(element));
                }
                return lines.toString();
            }
            if (value instanceof java.sql.Timestamp time) {
                return time.toLocalDateTime().toString();
            }
            return String.valueOf(value);
        }

        private static Unreadable damaged() {
            return new Unreadable("damaged-parquet");
        }

        @Override
        public void close() throws IOException {
            closeQuietly(result);
            closeQuietly(statement);
            closeQuietly(connection);
            file.close();
            document.progressed(document.size());
        }
    }
}
