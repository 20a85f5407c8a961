package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiyin.server.terminal.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    @Test
    void parallelStreamsKeepToTheThreadsAskedFor() throws Exception {
        assertThat(threadsUsed(1)).isEqualTo("1");
        assertThat(threadsUsed(3)).isEqualTo("3");
    }

    /** In a process of its own, since a pool's size is fixed when it is first used. */
    private static String threadsUsed(int asked) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName(),
                        Integer.toString(asked))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    /** Says on how many threads a parallel stream of long tasks ran. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] args) {
            int threads = Threads.of(Optional.of(Integer.parseInt(args[0])), Texts.of(Locale.ENGLISH));
            Set<Long> seen = Collections.synchronizedSet(new TreeSet<>());
            IntStream.range(0, 64 * threads).parallel().forEach(i -> {
                seen.add(Thread.currentThread().getId());
                sleep();
            });
            System.out.println(seen.size());
        }

        private static void sleep() {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
