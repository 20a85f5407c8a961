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

    private static final FutureTask<OrtEnvironment> OPENING = new FutureTask<>(OnnxRuntime::open);

    static {
        new Thread(null, OPENING, "onnx-runtime", STACK).start();
    }

    private OnnxRuntime() {}

    /** Without the events that ONNX Runtime would send to its maker: what a shop does is nobody else's business. */
    private static OrtEnvironment open() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        return environment;
    }

    /** Thread-safe; opened at the first call. An interrupt does not end the wait, but is still set after it. */
    static OrtEnvironment environment() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return OPENING.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("ONNX Runtime can't be opened", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
