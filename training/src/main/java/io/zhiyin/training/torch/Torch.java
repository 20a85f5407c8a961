package io.zhiyin.training.torch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Supplier;

/**
 * PyTorch on this machine's processor. Every thread that computes uses one thread of PyTorch: its own would spin while they wait,
 * and cost several times the processor time. Thread-safe.
 */
public final class Torch {
    private static final Engine ENGINE = open();

    private Torch() {}

    private static Engine open() {
        // the library would report its use to its makers, and look for models on the network
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        Engine engine = Engine.getEngine("PyTorch");
        JniUtils.setNumThreads(1);
        return engine;
    }

    /** A new manager of arrays: what it made is freed when it is closed. One thread at a time may use it. */
    public static NDManager manager() {
        return ENGINE.newBaseManager();
    }

    /** PyTorch's own version. */
    public static String version() {
        return ENGINE.getVersion();
    }

    /**
     * An array of 32-bit numbers in memory of PyTorch's own. Arrays that its Java library makes from Java memory only point there, and what is
     * computed from them may do so too, after the memory was freed.
     *
     * @throws IllegalArgumentException if there are not as many numbers as the shape says
     */
    public static NDArray floats(NDManager manager, float[] values, Shape shape) {
        checkSize(values.length, shape);
        ByteBuffer buffer =
                ByteBuffer.allocateDirect(values.length * Float.BYTES).order(ByteOrder.nativeOrder());
        buffer.asFloatBuffer().put(values);
        return owned(manager, buffer, shape, DataType.FLOAT32);
    }

    /** The same for whole numbers of 64 bits. */
    public static NDArray longs(NDManager manager, long[] values, Shape shape) {
        checkSize(values.length, shape);
        ByteBuffer buffer =
                ByteBuffer.allocateDirect(values.length * Long.BYTES).order(ByteOrder.nativeOrder());
        buffer.asLongBuffer().put(values);
        return owned(manager, buffer, shape, DataType.INT64);
    }

    private static void checkSize(int values, Shape shape) {
        if (values != shape.size()) {
            throw new IllegalArgumentException("wanted " + shape.size() + " numbers for " + shape + ", were " + values);
        }
    }

    private static NDArray owned(NDManager manager, ByteBuffer buffer, Shape shape, DataType type) {
        try (NDManager passing = manager.newSubManager();
                NDArray pointing = passing.create(buffer, shape, type)) {
            NDArray own = pointing.duplicate();
            own.attach(manager);
            return own;
        }
    }

    /** Runs something whose steps this thread's PyTorch remembers, so that {@link #backward} can follow them back. */
    public static <T> T recording(Supplier<T> computation) {
        boolean before = JniUtils.isGradMode();
        JniUtils.setGradMode(true);
        try {
            return computation.get();
        } finally {
            JniUtils.setGradMode(before);
        }
    }

    /** Adds the gradients of a single number to all arrays that it was computed from and that ask for one. */
    public static void backward(NDArray loss) {
        try (NDManager passing = loss.getManager().newSubManager()) {
            NDArray one = passing.ones(loss.getShape(), loss.getDataType());
            JniUtils.backward((PtNDArray) loss, (PtNDArray) one, false, false);
        }
    }

    /** A copy of an array's gradient, row by row. */
    public static float[] gradient(NDArray array) {
        try (NDArray gradient = array.getGradient()) {
            return gradient.toFloatArray();
        }
    }
}
