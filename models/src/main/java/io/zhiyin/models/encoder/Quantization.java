package io.zhiyin.models.encoder;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Dynamic quantization of an ONNX model: each matrix of weights becomes 8-bit whole numbers with a scale for every column, and
 * what is multiplied with it is rounded to 8 bits while the model runs, with one scale for the whole input. A model so changed
 * must be given one text at a time, since texts run together would share that scale.
 *
 * <p>Weights use −64 … 64 only. Processors without 8-bit dot products add pairs of products in 16 bits, which hold
 * 2 · 255 · 64 but not 2 · 255 · 127: with this range every processor computes the same whole numbers.
 *
 * <p>Source: the ONNX operators DynamicQuantizeLinear (since operator set 11) and MatMulInteger, as their specification defines them.
 */
final class Quantization {
    /** Part of a vector space's name; to be raised whenever a change here changes vectors. */
    static final String VERSION = "dynamic int8, 7-bit weights by column, 1";

    private static final int MOST = 64;
    private static final int LEAST_OPERATOR_SET = 11;

    private final GraphProto graph;
    private final Map<String, TensorProto> weights = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Map<String, String> scales = new HashMap<>();
    private final List<NodeProto> nodes = new ArrayList<>();
    private final List<TensorProto> added = new ArrayList<>();

    private Quantization(GraphProto graph) {
        this.graph = graph;
        for (TensorProto tensor : graph.getInitializerList()) {
            if (tensor.getDimsCount() == 2 && tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE) {
                weights.put(tensor.getName(), tensor);
            }
        }
    }

    /**
     * The same model with quantized matrix products. The array must not change meanwhile: its parts are read in place.
     *
     * @throws IOException if these bytes are no ONNX model, or one of an operator set before 11
     */
    static byte[] quantize(byte[] onnx) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(ByteBuffer.wrap(onnx));
        in.enableAliasing(true);
        in.setSizeLimit(Integer.MAX_VALUE);
        ModelProto model = ModelProto.parseFrom(in);
        for (OperatorSetIdProto set : model.getOpsetImportList()) {
            if (set.getDomain().isEmpty() && set.getVersion() < LEAST_OPERATOR_SET) {
                throw new IOException("wanted a model of ONNX operator set " + LEAST_OPERATOR_SET
                        + " or later, to compute with 8 bits, but this one has " + set.getVersion()
                        + "; export it with a later one");
            }
        }
        return model.toBuilder()
                .setGraph(new Quantization(model.getGraph()).graph())
                .build()
                .toByteArray();
    }

    private GraphProto graph() {
        for (NodeProto node : graph.getNodeList()) {
            TensorProto weight = node.getOpType().equals("MatMul") ? weights.get(node.getInput(1)) : null;
            if (weight == null) {
                nodes.add(node);
            } else {
                replace(node, weight);
            }
        }
        GraphProto.Builder changed = graph.toBuilder().clearNode().clearInitializer();
        Set<String> used = new HashSet<>();
        nodes.forEach(node -> used.addAll(node.getInputList()));
        Set<String> gone = new HashSet<>(replaced);
        gone.removeAll(used);
        graph.getInitializerList().stream()
                .filter(tensor -> !gone.contains(tensor.getName()))
                .forEach(changed::addInitializer);
        // Old models name their weights among the inputs too.
        changed.clearInput();
        graph.getInputList().stream()
                .filter(input -> !gone.contains(input.getName()))
                .forEach(changed::addInput);
        return changed.addAllInitializer(added).addAllNode(nodes).build();
    }

    /** x · W as (round(x / a) · round(W / b)) · a · b. */
    private void replace(NodeProto product, TensorProto weight) {
        String input = product.getInput(0);
        String output = product.getOutput(0);
        if (replaced.add(weight.getName())) {
            addWeight(weight);
        }
        String scale = scales.computeIfAbsent(input, x -> {
            nodes.add(node("DynamicQuantizeLinear", List.of(x), List.of(x + "#8bit", x + "#scale", x + "#zero")));
            return x + "#scale";
        });
        nodes.add(node(
                "MatMulInteger",
                List.of(input + "#8bit", weight.getName() + "#8bit", input + "#zero"),
                List.of(output + "#whole")));
        nodes.add(node("Cast", List.of(output + "#whole"), List.of(output + "#product")).toBuilder()
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(TensorProto.DataType.FLOAT_VALUE))
                .build());
        nodes.add(node("Mul", List.of(scale, weight.getName() + "#scale"), List.of(output + "#scale")));
        nodes.add(node("Mul", List.of(output + "#product", output + "#scale"), List.of(output)));
    }

    private void addWeight(TensorProto weight) {
        int rows = Math.toIntExact(weight.getDims(0));
        int columns = Math.toIntExact(weight.getDims(1));
        float[] values = FloatTensors.values(weight);
        float[] scale = new float[columns];
        for (int i = 0; i < values.length; i++) {
            scale[i % columns] = Math.max(scale[i % columns], Math.abs(values[i]));
        }
        byte[] whole = new byte[values.length];
        for (int j = 0; j < columns; j++) {
            scale[j] = scale[j] == 0 ? 1 : scale[j] / MOST;
        }
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (byte) Math.rint(values[i] / scale[i % columns]);
        }
        added.add(TensorProto.newBuilder()
                .setName(weight.getName() + "#8bit")
                .setDataType(TensorProto.DataType.INT8_VALUE)
                .addDims(rows)
                .addDims(columns)
                .setRawData(ByteString.copyFrom(whole))
                .build());
        added.add(FloatTensors.tensor(weight.getName() + "#scale", List.of((long) columns), scale));
    }

    private static NodeProto node(String type, List<String> inputs, List<String> outputs) {
        return NodeProto.newBuilder()
                .setOpType(type)
                .setName(Objects.requireNonNull(outputs.get(0)))
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .build();
    }
}
