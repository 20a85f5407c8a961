package io.zhiyin.bench.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;

/** One matrix product in ONNX Runtime with its input and output in place; for one thread. */
final class OnnxProduct implements Runnable, AutoCloseable {
    private final OrtSession session;
    private final OnnxTensor input;
    private final OnnxTensor output;

    /** @param threads that the runtime shares one product among */
    OnnxProduct(int rows, int inner, int outer, int threads) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(MatrixModel.of(rows, inner, outer), options);
        }
        FloatBuffer values = floats(rows * inner);
        for (int i = 0; i < rows * inner; i++) {
            values.put(i, (i % 17 - 8) / 8f);
        }
        input = OnnxTensor.createTensor(environment, values, new long[] {rows, inner});
        output = OnnxTensor.createTensor(environment, floats(rows * outer), new long[] {rows, outer});
    }

    @Override
    public void run() {
        try (OrtSession.Result result = session.run(Map.of("a", input), Map.of("c", output))) {
            if (result.size() != 1) {
                throw new IllegalStateException("a product should give one output, gave " + result.size());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the product failed", e);
        }
    }

    private static FloatBuffer floats(int size) {
        return ByteBuffer.allocateDirect(size * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    @Override
    public void close() throws OrtException {
        input.close();
        output.close();
        session.close();
    }
}
