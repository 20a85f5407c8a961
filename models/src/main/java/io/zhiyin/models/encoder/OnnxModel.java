package io.zhiyin.models.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The transformer: token numbers in, one vector per token out. Thread-safe.
 */
final class OnnxModel implements AutoCloseable {
    private final OnnxSession session;
    private final String output;
    private final int dimensions;

    OnnxModel(byte[] onnx) throws OrtException {
        session = new OnnxSession(onnx);
        output = session.about().getOutputNames().iterator().next();
        long[] shape = ((TensorInfo) session.about()
                        .getOutputInfo()
                        .values()
                        .iterator()
                        .next()
                        .getInfo())
                .getShape();
        dimensions = (int) shape[shape.length - 1];
    }

    int dimensions() {
        return dimensions;
    }

    /** Buffers for batches of up to {@code tokens} tokens; one thread at a time may use them. */
    Workspace workspace(int tokens) {
        return new Workspace(tokens, dimensions);
    }

    /** Runs {@code rows} texts of {@code length} tokens each, which lie in the workspace; their vectors lie there after. */
    void run(Workspace space, int rows, int length) throws OrtException {
        long[] shape = {rows, length};
        int tokens = rows * length;
        OrtEnvironment environment = session.environment();
        FloatBuffer states = space.states.slice(0, tokens * dimensions);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, space.ids.slice(0, tokens), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, space.ones.slice(0, tokens), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, space.zeros.slice(0, tokens), shape);
                OnnxTensor vectors =
                        OnnxTensor.createTensor(environment, states, new long[] {rows, length, dimensions})) {
            session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types), output, vectors);
        }
    }

    @Override
    public void close() {
        session.close();
    }

    /** Memory outside the heap that the model reads from and writes to without a copy. */
    static final class Workspace {
        final LongBuffer ids;
        final FloatBuffer states;
        private final LongBuffer ones;
        private final LongBuffer zeros;

        private Workspace(int tokens, int dimensions) {
            ids = longs(tokens);
            ones = longs(tokens);
            zeros = longs(tokens);
            for (int i = 0; i < tokens; i++) {
                ones.put(i, 1);
            }
            states = direct(tokens * dimensions * Float.BYTES).asFloatBuffer();
        }

        private static LongBuffer longs(int size) {
            return direct(size * Long.BYTES).asLongBuffer();
        }

        private static ByteBuffer direct(int bytes) {
            return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
        }
    }
}
