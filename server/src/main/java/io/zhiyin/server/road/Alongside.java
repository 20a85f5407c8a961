package io.zhiyin.server.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thread beside the road, for work that nothing waits for yet: one task after the other, in the order they were started. What
 * goes wrong there is thrown where the result is asked for. Used from one thread.
 */
final class Alongside implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 60;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "zhiyin-alongside");
        made.setDaemon(true);
        return made;
    });

    /**
     * Work that was started.
     *
     * @param undo lets go of a result that is no longer needed
     */
    record Task<T>(Future<T> future, Consumer<T> undo) {
        /** Waits for the result. */
        T result() throws IOException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw asItWas(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for work alongside", e);
            }
        }

        /** Waits for the end and lets go of the result, if there is one: what went wrong is of no interest any more. */
        void letGo() {
            try {
                undo.accept(future.get());
            } catch (ExecutionException | CancellationException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static RuntimeException asItWas(@Nullable Throwable cause) throws IOException {
            if (cause instanceof IOException failed) {
                throw failed;
            }
            if (cause instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (cause instanceof Error failed) {
                throw failed;
            }
            return cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
        }
    }

    /** Starts work that gives nothing but what it writes. */
    Task<Void> start(Writing work) {
        return start(
                () -> {
                    work.run();
                    return null;
                },
                nothing -> {});
    }

    /** Work that writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    <T> Task<T> start(Callable<T> work, Consumer<T> undo) {
        return new Task<>(thread.submit(work), undo);
    }

    /** Stops what still runs and waits until it has let go of its files. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
