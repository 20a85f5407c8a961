package io.zhiyin.bench.reading;

import ai.onnxruntime.OrtException;
import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How many floating point operations a second this machine's matrix product reaches in single precision: the best of several
 * ways and shapes. The shapes are those of the encoder's layers with the tokens of a full batch, and a large square; the ways
 * are ONNX Runtime with one product on each thread, ONNX Runtime with all threads on one product, and the system's BLAS.
 */
final class MatrixLimit implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger("dev.ludovic.netlib");
    private static final long NANOS = 400_000_000; // the system counts processor time in steps of 10 ms

    private record Shape(int rows, int inner, int outer) {
        double operations() {
            return 2.0 * rows * inner * outer;
        }
    }

    private final List<Shape> shapes;
    private final ExecutorService pool;
    private final int threads;

    MatrixLimit(TransformerShape model, int tokens, int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
        this.shapes = List.of(
                new Shape(tokens, model.width(), model.width()),
                new Shape(tokens, model.width(), model.inner()),
                new Shape(tokens, model.inner(), model.width()),
                new Shape(1024, 1024, 1024));
    }

    /** Operations by the clock and by the processors' time: the best of all ways and shapes, which need not be the same. */
    record Rate(double perSecond, double perProcessorSecond) {
        static final Rate NONE = new Rate(0, 0);

        Rate best(Rate other) {
            return new Rate(
                    Math.max(perSecond, other.perSecond), Math.max(perProcessorSecond, other.perProcessorSecond));
        }
    }

    /** Takes some seconds. */
    Rate measure() throws OrtException {
        Rate best = Rate.NONE;
        for (Shape shape : shapes) {
            best = best.best(eachThreadItsOwn(shape))
                    .best(allThreadsTogether(shape))
                    .best(blas(shape));
        }
        return best;
    }

    private Rate eachThreadItsOwn(Shape shape) throws OrtException {
        List<OnnxProduct> products = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                products.add(new OnnxProduct(shape.rows, shape.inner, shape.outer, 1));
            }
            return rate(shape, products);
        } finally {
            for (OnnxProduct product : products) {
                product.close();
            }
        }
    }

    private Rate allThreadsTogether(Shape shape) throws OrtException {
        try (OnnxProduct product = new OnnxProduct(shape.rows, shape.inner, shape.outer, threads)) {
            return rate(shape, List.of(product));
        }
    }

    private Rate blas(Shape shape) {
        Optional<BLAS> blas = nativeBlas();
        if (blas.isEmpty()) {
            return Rate.NONE;
        }
        float[] a = new float[shape.rows * shape.inner];
        float[] b = new float[shape.inner * shape.outer];
        float[] c = new float[shape.rows * shape.outer];
        java.util.Arrays.fill(a, .5f);
        java.util.Arrays.fill(b, .25f);
        return rate(
                shape,
                List.of(() -> blas.get()
                        .sgemm(
                                "N",
                                "N",
                                shape.rows,
                                shape.outer,
                                shape.inner,
                                1,
                                a,
                                shape.rows,
                                b,
                                shape.inner,
                                0,
                                c,
                                shape.rows)));
    }

    static Optional<BLAS> nativeBlas() {
        LOG.setLevel(Level.WARNING); // it would announce which library it found
        try {
            return Optional.of(NativeBLAS.getInstance());
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // this machine has none: ONNX Runtime alone sets the limit
        }
    }

    /** The workers run together, each on a thread of its own, until each has used its processor time. */
    private Rate rate(Shape shape, List<? extends Runnable> workers) {
        workers.forEach(Runnable::run); // the first run sets up
        LongAdder runs = new LongAdder();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Runnable worker : workers) {
            calls.add(() -> {
                long end = thread.getCurrentThreadCpuTime() + NANOS;
                for (; thread.getCurrentThreadCpuTime() < end; runs.increment()) {
                    worker.run();
                }
                return true;
            });
        }
        Spent spent = Spent.on(() -> all(calls));
        double operations = runs.sum() * shape.operations();
        return new Rate(operations / spent.wall(), operations / spent.processor());
    }

    private void all(List<Callable<Boolean>> calls) {
        try {
            for (Future<Boolean> done : pool.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("measuring was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the product failed", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
