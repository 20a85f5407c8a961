package io.zhiyin.store.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a query as a stream that owns its connection. */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {
    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final FactStore.RowMapper<T> mapper;

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
            return StreamSupport.stream(stream, false).onClose(stream::close);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(mapper.map(rows));
            return true;
        } catch (SQLException e) {
            throw new FactStoreException("reading facts failed: " + e.getMessage(), e);
        }
    }

    private void close() {
        try (connection;
                statement;
                rows) {
            return;
        } catch (SQLException e) {
            throw new FactStoreException("facts can't be closed: " + e.getMessage(), e);
        }
    }
}
