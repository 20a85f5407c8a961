package io.zhiyin.server.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class AlongsideTest {
    @Test
    void runsOneTaskAfterTheOtherAndGivesTheirResults() throws IOException {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        try (Alongside alongside = new Alongside()) {
            Alongside.Task<Void> first = alongside.start(() -> ran.add(1));
            Alongside.Task<String> second = alongside.start(() -> "two", two -> ran.add(2));
            assertThat(second.result()).isEqualTo("two");
            first.result();
            second.letGo();
        }
        assertThat(ran).containsExactly(1, 2);
    }

    @Test
    void whatGoesWrongIsThrownAsItWasWhereItIsAskedFor() {
        try (Alongside alongside = new Alongside()) {
            Alongside.Task<Void> full = alongside.start(() -> {
                throw new UncheckedIOException(new IOException("no space left"));
            });
            Alongside.Task<Void> wrong = alongside.start(() -> {
                throw new IllegalArgumentException("no such step");
            });
            assertThatThrownBy(full::result).isInstanceOf(IOException.class).hasMessage("no space left");
            assertThatThrownBy(wrong::result)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no such step");
            wrong.letGo(); // nothing came of it, so there is nothing to let go of
        }
    }

    @Test
    void closingStopsWhatStillRuns() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Alongside alongside = new Alongside()) {
            alongside.start(() -> {
                began.countDown();
                try {
                    TimeUnit.MINUTES.sleep(10);
                } catch (InterruptedException e) {
                    stopped.countDown();
                }
            });
            assertThat(began.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(stopped.getCount()).isZero();
    }
}
