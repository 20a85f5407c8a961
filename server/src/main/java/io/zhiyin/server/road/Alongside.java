package io.zhiyin.server.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One thread beside the road, for work that nothing waits for yet: one task after the other, in the order they were started. What
 * goes wrong there is thrown where the result is asked for. The road starts and ends tasks; a task may ask for the result of one that
 * was started before it, never of a later one.
 */
final class Alongside implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 60;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "zhiyin-alongside");
        made.setDaemon(true);
        return made;
    });

    /** Work that was started. */
    static final class Task<T> {
        private final Consumer<T> undo;
        private final CompletableFuture<T> ended = new CompletableFuture<>();
        private @Nullable Future<?> running;
        private boolean unwanted;

        private Task(Consumer<T> undo) {
            this.undo = undo;
        }

        private void start(ExecutorService thread, Callable<T> work) {
            running = thread.submit(() -> run(work));
        }

        private void run(Callable<T> work) {
            T result;
            try {
                result = work.call();
            } catch (Exception | Error e) { // whatever it is, whoever asks for the result is told
                ended.completeExceptionally(e);
                return;
            }
            boolean late;
            synchronized (this) {
                late = unwanted;
                ended.complete(result);
            }
            if (late) {
                undo.accept(result);
            }
        }

        /** Waits for the result. */
        T result() throws IOException {
            try {
                return ended.get();
            } catch (ExecutionException e) {
                throw asItWas(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for work alongside", e);
            }
        }

        /**
         * Lets go of the result at once or, where the work still runs, interrupts it and lets go of the result on its own thread; what goes
         * wrong meanwhile is of no interest any more.
         */
        void letGo() {
            synchronized (this) {
                unwanted = true;
                if (!ended.isDone()) {
                    if (running != null) {
                        running.cancel(true);
                    }
                    return;
                }
            }
            if (!ended.isCompletedExceptionally()) {
                undo.accept(ended.join());
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

    /** @param undo lets go of a result that is no longer needed */
    <T> Task<T> start(Callable<T> work, Consumer<T> undo) {
        Task<T> task = new Task<>(undo);
        task.start(thread, work);
        return task;
    }

    /**
     * Stops what still runs and waits until it has let go of its files.
     *
     * @throws IllegalStateException if it does not within a minute
     */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("work alongside did not stop within " + SECONDS_TO_STOP + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
