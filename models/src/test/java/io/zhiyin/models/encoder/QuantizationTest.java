package io.zhiyin.models.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QuantizationTest {
    private static final int INNER = 64;
    private static final int OUTER = 48;

    private final Random random = new Random(7);
    private final float[] first = normal(INNER * OUTER);
    private final float[] second = normal(INNER * OUTER);

    @Test
    void productsComeOutNearlyAsBefore() throws IOException, OrtException {
        byte[] model = model(13, true);
        float[] input = normal(5 * INNER);
        float[] before = run(model, input);
        float[] after = run(Quantization.quantize(model), input);
        double error = 0;
        double size = 0;
        for (int i = 0; i < before.length; i++) {
            error += Math.pow(before[i] - after[i], 2);
            size += Math.pow(before[i], 2);
        }
        assertThat(Math.sqrt(error / size)).isBetween(1e-6, .03);
    }

    @Test
    void weightsAreWholeNumbersOfSevenBitsWithAScaleForEachColumn() throws IOException {
        ModelProto quantized = ModelProto.parseFrom(Quantization.quantize(model(13, true)));
        TensorProto whole = tensor(quantized, "first#8bit");
        TensorProto scale = tensor(quantized, "first#scale");
        assertThat(whole.getDimsList()).containsExactly((long) INNER, (long) OUTER);
        byte[] numbers = whole.getRawData().toByteArray();
        ByteBuffer scales = scale.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < numbers.length; i++) {
            float unit = scales.getFloat(i % OUTER * Float.BYTES);
            assertThat(numbers[i]).isBetween((byte) -64, (byte) 64);
            assertThat(numbers[i] * unit).isCloseTo(first[i], within(unit * .501f));
        }
        assertThat(quantized.getGraph().getInitializerList())
                .extracting(TensorProto::getName)
                .doesNotContain("first", "second");
    }

    @Test
    void readsWeightsThatAreStoredAsNumbersToo() throws IOException {
        assertThat(tensor(ModelProto.parseFrom(Quantization.quantize(model(13, false))), "first#8bit"))
                .isEqualTo(tensor(ModelProto.parseFrom(Quantization.quantize(model(13, true))), "first#8bit"));
    }

    @Test
    void anInputOfTwoProductsIsRoundedOnce() throws IOException {
        assertThat(ModelProto.parseFrom(Quantization.quantize(model(13, true)))
                        .getGraph()
                        .getNodeList())
                .extracting(NodeProto::getOpType)
                .containsExactly(
                        "DynamicQuantizeLinear",
                        "MatMulInteger",
                        "Cast",
                        "Mul",
                        "Mul",
                        "MatMulInteger",
                        "Cast",
                        "Mul",
                        "Mul",
                        "Add");
    }

    @Test
    void refusesAModelThatIsTooOldOrNone() {
        assertThatThrownBy(() -> Quantization.quantize(model(10, true)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("operator set 11 or later");
        assertThatThrownBy(() -> Quantization.quantize("no model".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    /** y = x · first + x · second. */
    private byte[] model(int operatorSet, boolean raw) {
        return ModelProto.newBuilder()
                .setIrVersion(7)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(operatorSet))
                .setGraph(GraphProto.newBuilder()
                        .setName("two products")
                        .addInput(value("x", INNER))
                        .addOutput(value("y", OUTER))
                        .addInitializer(weights("first", first, raw))
                        .addInitializer(weights("second", second, raw))
                        .addNode(node("MatMul", List.of("x", "first"), "a"))
                        .addNode(node("MatMul", List.of("x", "second"), "b"))
                        .addNode(node("Add", List.of("a", "b"), "y")))
                .build()
                .toByteArray();
    }

    private static float[] run(byte[] model, float[] input) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        float[][] rows = new float[input.length / INNER][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = java.util.Arrays.copyOfRange(input, i * INNER, (i + 1) * INNER);
        }
        try (OrtSession session = environment.createSession(model);
                OnnxTensor x = OnnxTensor.createTensor(environment, rows);
                OrtSession.Result result = session.run(Map.of("x", x))) {
            float[][] y = (float[][]) result.get(0).getValue();
            float[] all = new float[y.length * OUTER];
            for (int i = 0; i < y.length; i++) {
                System.arraycopy(y[i], 0, all, i * OUTER, OUTER);
            }
            return all;
        }
    }

    private float[] normal(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static TensorProto weights(String name, float[] values, boolean raw) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .addDims(INNER)
                .addDims(OUTER);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            if (raw) {
                bytes.putFloat(value);
            } else {
                tensor.addFloatData(value);
            }
        }
        return raw ? tensor.setRawData(ByteString.copyFrom(bytes.flip())).build() : tensor.build();
    }

    private static ValueInfoProto value(String name, int columns) {
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                                .setShape(TensorShapeProto.newBuilder()
                                        .addDim(TensorShapeProto.Dimension.newBuilder()
                                                .setDimParam("rows"))
                                        .addDim(TensorShapeProto.Dimension.newBuilder()
                                                .setDimValue(columns)))))
                .build();
    }

    private static NodeProto node(String type, List<String> inputs, String output) {
        return NodeProto.newBuilder()
                .setOpType(type)
                .addAllInput(inputs)
                .addOutput(output)
                .build();
    }

    private static TensorProto tensor(ModelProto model, String name) {
        return model.getGraph().getInitializerList().stream()
                .filter(tensor -> tensor.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
