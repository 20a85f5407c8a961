package io.zhiyin.store.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a query as a stream that owns its connection. A thread of its own reads some thousand rows ahead, so that reading
 * and what is done with the rows go on side by side.
 */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {
    /** Rows handed over at once, and how many such chunks may wait. */
    private static final int CHUNK = 512;

    private static final int WAITING = 4;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final FactStore.RowMapper<T> mapper;
    private final BlockingQueue<Chunk<T>> chunks = new ArrayBlockingQueue<>(WAITING);
    private final Thread reader = new Thread(this::read, "zhiyin-rows");
    private volatile boolean closed;
    private Iterator<T> current = List.<T>of().iterator();
    private boolean ended;
    private Optional<Throwable> failure = Optional.empty();

    /** The last one is told by being marked, and a failure comes after the rows that were read before it. */
    private record Chunk<T>(List<T> rows, boolean last, Optional<Throwable> failure) {}

    private RowStream(Connection connection, Statement statement, ResultSet rows, FactStore.RowMapper<T> mapper) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.mapper = mapper;
    }

    static <T> Stream<T> open(Connection connection, String sql, FactStore.RowMapper<T> mapper) throws SQLException {
        try {
            Statement statement = connection.createStatement();
            RowStream<T> stream = new RowStream<>(connection, statement, statement.executeQuery(sql), mapper);
            stream.reader.setDaemon(true);
            stream.reader.start();
            return StreamSupport.stream(stream, false).onClose(stream::close);
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    /** On the reading thread: fills chunks until there are no more rows, or nobody wants them. */
    private void read() {
        List<T> chunk = new ArrayList<>(CHUNK);
        Optional<Throwable> wrong = Optional.empty();
        try {
            while (!closed && rows.next()) {
                chunk.add(mapper.map(rows));
                if (chunk.size() == CHUNK) {
                    hand(new Chunk<>(chunk, false, wrong));
                    chunk = new ArrayList<>(CHUNK);
                }
            }
        } catch (SQLException | RuntimeException | Error e) { // whatever it is, the stream's own thread throws it
            wrong = Optional.of(e);
        }
        hand(new Chunk<>(chunk, true, wrong));
    }

    private void hand(Chunk<T> chunk) {
        try {
            boolean taken = false;
            while (!closed && !taken) { // a busy taker is waited for, one that has gone is not
                taken = chunks.offer(chunk, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) { // by nobody here; but whoever takes must not wait for ever
            chunks.clear();
            chunks.add(new Chunk<>(List.of(), true, Optional.of(e)));
            closed = true;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!current.hasNext()) {
            failure.ifPresent(RowStream::fail);
            if (ended) {
                return false;
            }
            take();
        }
        action.accept(current.next());
        return true;
    }

    private void take() {
        try {
            Chunk<T> chunk = chunks.take();
            current = chunk.rows().iterator();
            ended = chunk.last();
            failure = chunk.failure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FactStoreException("reading facts was interrupted", e);
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof RuntimeException own) {
            throw own;
        }
        if (failure instanceof Error own) {
            throw own;
        }
        throw new FactStoreException("reading facts failed: " + failure.getMessage(), failure);
    }

    private void close() {
        closed = true;
        try (connection;
                statement;
                rows) {
            join();
        } catch (SQLException e) {
            throw new FactStoreException("facts can't be closed: " + e.getMessage(), e);
        }
    }

    /** Waits for the reader, interrupted or not: rows must not be closed while they are read. */
    private void join() {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
