package io.zhiyin.store.facts;

import io.zhiyin.insight.topic.TopicHistory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * The facts of one shop: a DuckDB file that this process alone writes. Rows are appended in batches and counted by the named
 * SQL files beside this class. One thread at a time adds and runs; others may read meanwhile ({@link #query}, {@link #forEach},
 * {@link #stream}), and see what was there when they began.
 */
public final class FactStore implements AutoCloseable {
    private final DuckDBConnection connection;
    private final FactWriter writer;

    private FactStore(DuckDBConnection connection, ZoneId zone) {
        this.connection = connection;
        this.writer = new FactWriter(connection, zone);
    }

    /**
     * Makes a new facts file.
     *
     * @param zone the shop's zone: times are stored as local times there
     * @param memoryMegabytes how much DuckDB may hold before it spills to disk beside the file
     */
    public static FactStore create(Path file, ZoneId zone, int memoryMegabytes) {
        return open("jdbc:duckdb:" + file.toAbsolutePath(), zone, memoryMegabytes);
    }

    /** Facts that live in memory only, for tests and small jobs. */
    public static FactStore inMemory(ZoneId zone) {
        return open("jdbc:duckdb:", zone, 256);
    }

    private static FactStore open(String url, ZoneId zone, int memoryMegabytes) {
        Properties settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", memoryMegabytes + "MB");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        try {
            DuckDBConnection connection =
                    DriverManager.getConnection(url, settings).unwrap(DuckDBConnection.class);
            FactStore store = new FactStore(connection, zone);
            store.run("schema");
            return store;
        } catch (SQLException e) {
            throw new FactStoreException("the facts file can't be made: " + reason(e), e);
        }
    }

    public void addFeedback(List<StoredFeedback> batch) {
        attempt("feedback can't be stored", () -> writer.addFeedback(batch));
    }

    /** Stores readings; {@code seqs} holds the place of each reading's feedback in the order of intake. */
    public void addReadings(List<Long> seqs, List<io.zhiyin.text.Reading> readings) {
        attempt("readings can't be stored", () -> writer.addReadings(seqs, readings));
    }

    /**
     * Stores what came of feedback.
     *
     * @param outcome its name, such as {@code returned} (0 or 1) or {@code customer_value}
     * @param bySeq its value by the feedback's place in the order of intake
     */
    public void addOutcomes(String outcome, Map<Long, Double> bySeq) {
        attempt("outcomes can't be stored", () -> writer.addOutcomes(outcome, bySeq));
    }

    /** Stores what became of orders; {@link #run} {@code returns-of-orders} then gives it to the feedback about them. */
    public void addOrders(List<StoredOrder> batch) {
        attempt("orders can't be stored", () -> writer.addOrders(batch));
    }

    /** Stores topics with the finest topic of each statement; what stood there before is replaced. */
    public void replaceTopics(List<StoredTopic> topics, Iterable<TopicMember> members) {
        attempt("topics can't be stored", () -> {
            run("clear-topics");
            writer.addTopics(topics, members);
        });
    }

    /** Keeps what was found before people's edits, for the next run. */
    public void addHistory(TopicHistory history) {
        attempt("topics can't be stored", () -> writer.addHistory(history));
    }

    /**
     * The topics that an earlier run found, from the facts file it left.
     *
     * @throws FactStoreException if the file is none, damaged, or in use by another process
     */
    public static TopicHistory historyOf(Path file) {
        Properties settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        String url = "jdbc:duckdb:" + file.toAbsolutePath();
        try (Connection reading = DriverManager.getConnection(url, settings)) {
            return HistoryRows.read(reading);
        } catch (SQLException e) {
            throw new FactStoreException("the facts of the earlier run can't be read: " + reason(e), e);
        }
    }

    /** Runs a named SQL file that gives no rows. */
    public void run(String name) {
        attempt("the step '" + name + "' failed", () -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute(sql(name));
            }
        });
    }

    /** Keeps a sample of so many feedback, chosen by the seed alone, whatever their order. */
    public void keepSample(long seed, int size) {
        attempt("the sample can't be drawn", () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql("keep-sample"))) {
                statement.setString(1, Long.toString(seed));
                statement.setInt(2, size);
                statement.execute();
            }
        });
    }

    /** Runs a named SQL file and maps every row. */
    public <T> List<T> query(String name, RowMapper<T> mapper, Object... parameters) {
        List<T> rows = new ArrayList<>();
        forEach(name, mapper, rows::add, parameters);
        return rows;
    }

    /** Runs a named SQL file and hands every row on as it comes, in bounded memory. */
    public <T> void forEach(String name, RowMapper<T> mapper, Consumer<T> consumer, Object... parameters) {
        attempt("the count '" + name + "' failed", () -> {
            // its own connection: appending while a result streams would end the stream
            try (Connection reading = connection.duplicate();
                    PreparedStatement statement = reading.prepareStatement(sql(name))) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        consumer.accept(mapper.map(result));
                    }
                }
            }
        });
    }

    /** Makes one row into a value. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Every statement with its vector, in the order of intake, streamed; equal texts share one vector. Close the stream. */
    public Stream<StatementRow> statements() {
        CarriedText texts = new CarriedText();
        return stream("statement-vectors", row -> StatementRow.of(row, texts.of(row)));
    }

    /**
     * Runs a named SQL file and gives its rows as they are asked for; they are read, and mapped, some thousand ahead on a thread
     * of their own. The stream holds a connection: close it.
     */
    public <T> Stream<T> stream(String name, RowMapper<T> mapper) {
        try {
            return RowStream.open(connection.duplicate(), sql(name), mapper);
        } catch (SQLException e) {
            throw new FactStoreException("the count '" + name + "' failed: " + reason(e), e);
        }
    }

    @Override
    public void close() {
        attempt("the facts file can't be closed", connection::close);
    }

    static String sql(String name) {
        try (InputStream in = FactStore.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no SQL file named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attempt(String what, SqlStep step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new FactStoreException(what + ": " + reason(e), e);
        }
    }

    private static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("unknown reason");
    }

    @FunctionalInterface
    private interface SqlStep {
        void run() throws SQLException;
    }
}
