package io.zhiyin.store.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RowStreamTest {
    private final FactStore facts = FactStore.inMemory(ZoneId.of("UTC"));

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void givesEveryRowInOrder() {
        try (Stream<Long> rows = facts.stream("numbers", row -> row.getLong("n"))) {
            assertThat(rows)
                    .containsExactlyElementsOf(
                            LongStream.range(0, 100_000).boxed().toList());
        }
    }

    @Test
    void readsNoFurtherThanAFewThousandRowsAheadAndStopsWhenClosed() {
        AtomicLong read = new AtomicLong();
        List<Long> taken;
        try (Stream<Long> rows = facts.stream("numbers", row -> {
            read.incrementAndGet();
            return row.getLong("n");
        })) {
            taken = rows.limit(3).toList();
        }
        assertThat(taken).containsExactly(0L, 1L, 2L);
        assertThat(read.get()).isLessThan(10_000);
    }

    @Test
    void throwsWhatWentWrongAfterTheRowsBefore() {
        List<Long> taken = new ArrayList<>();
        try (Stream<Long> rows = facts.stream("numbers", row -> {
            long n = row.getLong("n");
            if (n == 1500) {
                throw new SQLException("row 1500 is damaged");
            }
            return n;
        })) {
            assertThatThrownBy(() -> rows.forEach(taken::add))
                    .isInstanceOf(FactStoreException.class)
                    .hasMessageContaining("row 1500 is damaged");
        }
        assertThat(taken)
                .containsExactlyElementsOf(LongStream.range(0, 1500).boxed().toList());
    }
}
