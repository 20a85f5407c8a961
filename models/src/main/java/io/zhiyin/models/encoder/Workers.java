package io.zhiyin.models.encoder;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A fixed number of threads, each of which computes one batch at a time in a workspace of its own. Thread-safe. */
final class Workers implements AutoCloseable {
    /** What one thread does with one workspace. */
    interface Task {
        void run(OnnxModel.Workspace workspace) throws OrtException;
    }

    private final ExecutorService threads;
    private final BlockingQueue<OnnxModel.Workspace> workspaces;

    Workers(int count, Supplier<OnnxModel.Workspace> workspace) {
        workspaces = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            workspaces.add(workspace.get());
        }
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "encoder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the same for every number below {@code count}, in chunks shared out among the threads. */
    void forEach(int count, int chunk, IntConsumer work) {
        List<Callable<Boolean>> chunks = new ArrayList<>();
        for (int from = 0; from < count; from += chunk) {
            int start = from;
            chunks.add(() -> {
                for (int i = start; i < Math.min(count, start + chunk); i++) {
                    work.accept(i);
                }
                return true;
            });
        }
        await(chunks);
    }

    void runAll(List<Task> tasks) {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Task task : tasks) {
            calls.add(() -> {
                OnnxModel.Workspace workspace = workspaces.take();
                try {
                    task.run(workspace);
                } finally {
                    workspaces.add(workspace);
                }
                return true;
            });
        }
        await(calls);
    }

    private void await(List<Callable<Boolean>> calls) {
        try {
            for (Future<Boolean> done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("encoding was interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known
                ? known
                : new EncoderUnavailableException("the model failed on this machine: " + cause.getMessage(), cause);
    }

    /** Comes back when no thread computes any more, so that what they compute with can be let go. An interrupt does not end the wait. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
