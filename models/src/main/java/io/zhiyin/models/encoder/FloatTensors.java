package io.zhiyin.models.encoder;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** 32-bit numbers in and out of ONNX tensors, whichever of its two ways a file stores them. */
final class FloatTensors {
    private FloatTensors() {}

    /** The numbers, in row order. */
    static float[] values(TensorProto tensor) {
        if (tensor.getDataType() != TensorProto.DataType.FLOAT_VALUE) {
            throw new IllegalArgumentException(
                    "wanted 32-bit numbers in " + tensor.getName() + ", found " + tensor.getDataType());
        }
        if (tensor.hasRawData()) {
            FloatBuffer raw = tensor.getRawData()
                    .asReadOnlyByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            float[] values = new float[raw.remaining()];
            raw.get(values);
            return values;
        }
        float[] values = new float[tensor.getFloatDataCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tensor.getFloatData(i);
        }
        return values;
    }

    static TensorProto tensor(String name, List<Long> shape, float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .addAllDims(shape)
                .setRawData(ByteString.copyFrom(raw))
                .build();
    }
}
