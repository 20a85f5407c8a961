package io.zhiyin.models.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The process's one environment of ONNX Runtime, opened so that the length of the command line does no harm. */
final class OnnxRuntime {
    /**
     * Bytes of stack for opening it. ONNX Runtime 1.29 matches the process's command line against regular expressions that
     * recurse about 800 bytes deep for each character: a class path of 4,000 characters overflows the usual stack of 1 MB, which
     * ends the process without a word. Only what is used of this takes memory.
     */
    private static final long STACK = 1L << 30;

    private OnnxRuntime() {}

    /** Without the events that ONNX Runtime would send to its maker: what a shop does is nobody else's business. */
    private static OrtEnvironment open() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        return environment;
    }

    /** Thread-safe; opens it at the first call. */
    static OrtEnvironment environment() {
        FutureTask<OrtEnvironment> opening = new FutureTask<>(OnnxRuntime::open);
        Thread thread = new Thread(null, opening, "onnx-runtime", STACK);
        thread.start();
        try {
            return opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ONNX Runtime was being opened", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("ONNX Runtime can't be opened", e.getCause());
        }
    }
}
