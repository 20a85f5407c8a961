package io.zhiyin.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;

/**
 * A model that is loaded into ONNX Runtime and computes on the thread that asks, so that its answer can't depend on how a
 * matrix was shared out among threads. Thread-safe.
 */
final class OnnxSession implements AutoCloseable {
    private final OrtEnvironment environment = OnnxRuntime.environment();
    private final OrtSession session;

    OnnxSession(byte[] onnx) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(onnx, options);
        }
    }

    OrtEnvironment environment() {
        return environment;
    }

    /** What the model says of its inputs and outputs. */
    OrtSession about() {
        return session;
    }

    /** Runs it; the one output lies in the given tensor after. */
    void run(Map<String, OnnxTensor> inputs, String output, OnnxTensor into) throws OrtException {
        try (OrtSession.Result done = session.run(inputs, Map.of(output, into))) {
            if (done.size() != 1) {
                throw new IllegalStateException("the model should give one output, gave " + done.size());
            }
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model was closed twice", e);
        }
    }
}
