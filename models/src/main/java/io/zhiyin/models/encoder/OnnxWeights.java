package io.zhiyin.models.encoder;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The weights of a BERT-like encoder in an ONNX file, by the names they have in the model's original form, such as
 * {@code encoder.layer.0.attention.self.query.weight}. Exporters keep the names of embeddings, normalisations and biases; a matrix is
 * known by the bias that is added to its product. Immutable and thread-safe.
 */
public final class OnnxWeights {
    private static final String BIAS = ".bias";
    private static final String WEIGHT = ".weight";

    private final ModelProto model;
    private final Map<String, TensorProto> tensors;

    private OnnxWeights(ModelProto model) throws IOException {
        this.model = model;
        this.tensors = Collections.unmodifiableMap(named(model.getGraph()));
    }

    /** Those of a base model on the class path. */
    public static OnnxWeights of(BaseModel base) throws IOException {
        String name = "/" + base.modelName() + ".onnx";
        try (InputStream in = OnnxWeights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name.substring(1) + " is not on the class path");
            }
            return of(in.readAllBytes());
        }
    }

    /**
     * Reads them out of a model. The array must not change after: its parts are read in place.
     *
     * @throws IOException if these bytes are no ONNX model, or hold no product with a matrix of weights and a bias
     */
    public static OnnxWeights of(byte[] onnx) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(ByteBuffer.wrap(onnx));
        in.enableAliasing(true);
        in.setSizeLimit(Integer.MAX_VALUE);
        return new OnnxWeights(ModelProto.parseFrom(in));
    }

    /** The names of all weights, in order. */
    public Set<String> names() {
        return tensors.keySet();
    }

    /**
     * Rows and columns, or the one length of a vector. A matrix has a row for each input: a product is {@code x · W}.
     *
     * @throws IllegalArgumentException if no weight has this name
     */
    public List<Integer> shape(String name) {
        return tensor(name).getDimsList().stream().map(Math::toIntExact).toList();
    }

    /** A copy of a weight's numbers, row by row. */
    public float[] values(String name) {
        return FloatTensors.values(tensor(name));
    }

    /**
     * The same model with other numbers in some weights.
     *
     * @throws IllegalArgumentException if a name is unknown or an array has another length than the weight
     */
    public byte[] with(Map<String, float[]> changed) {
        Map<String, TensorProto> replacements = new HashMap<>();
        changed.forEach((name, values) -> {
            TensorProto old = tensor(name);
            long size = old.getDimsList().stream().reduce(1L, (a, b) -> a * b);
            if (values.length != size) {
                throw new IllegalArgumentException(
                        "wanted " + size + " numbers for " + name + ", were " + values.length);
            }
            replacements.put(old.getName(), FloatTensors.tensor(old.getName(), old.getDimsList(), values));
        });
        GraphProto.Builder graph = model.getGraph().toBuilder().clearInitializer();
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
            graph.addInitializer(replacements.getOrDefault(tensor.getName(), tensor));
        }
        return model.toBuilder().setGraph(graph).build().toByteArray();
    }

    /**
     * Into how many heads attention divides a vector: its scores are divided by the square root of a head's width.
     *
     * @throws IOException if the graph holds no such division before a softmax
     */
    public int attentionHeads() throws IOException {
        Map<String, NodeProto> byOutput = model.getGraph().getNodeList().stream()
                .collect(Collectors.toMap(node -> node.getOutput(0), node -> node, (first, second) -> first));
        NodeProto softmax = model.getGraph().getNodeList().stream()
                .filter(node -> node.getOpType().equals("Softmax"))
                .findFirst()
                .orElseThrow(() -> new IOException("wanted a transformer, but the graph holds no softmax"));
        NodeProto masked = byOutput.get(softmax.getInput(0));
        for (String input : masked == null ? List.<String>of() : masked.getInputList()) {
            NodeProto division = byOutput.get(input);
            if (division != null && division.getOpType().equals("Div")) {
                NodeProto divisor = byOutput.get(division.getInput(1));
                if (divisor != null && divisor.getOpType().equals("Constant")) {
                    float root = FloatTensors.values(divisor.getAttribute(0).getT())[0];
                    int width = Math.round(root * root);
                    return shape("embeddings.LayerNorm.weight").get(0) / width;
                }
            }
        }
        throw new IOException("wanted attention whose scores are divided by a constant and masked before the softmax");
    }

    private TensorProto tensor(String name) {
        TensorProto tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no weight is called " + name + "; there are " + tensors.keySet());
        }
        return tensor;
    }

    private static Map<String, TensorProto> named(GraphProto graph) throws IOException {
        Map<String, TensorProto> stored = graph.getInitializerList().stream()
                .filter(tensor -> tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE && tensor.getDimsCount() > 0)
                .collect(Collectors.toMap(TensorProto::getName, tensor -> tensor));
        Map<String, TensorProto> named = new TreeMap<>(stored);
        Map<String, TensorProto> matrices = new HashMap<>();
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && stored.containsKey(node.getInput(1))) {
                matrices.put(node.getOutput(0), Objects.requireNonNull(stored.get(node.getInput(1))));
            }
        }
        Set<String> found = new HashSet<>();
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("Add")) {
                nameMatrix(node, stored, matrices, named, found);
            }
        }
        if (found.isEmpty() || found.size() < matrices.size()) {
            throw new IOException("wanted a bias after each product with a matrix of weights, found it after "
                    + found.size() + " of " + matrices.size());
        }
        return named;
    }

    private static void nameMatrix(
            NodeProto sum,
            Map<String, TensorProto> stored,
            Map<String, TensorProto> matrices,
            Map<String, TensorProto> named,
            Set<String> found) {
        for (int i = 0; i < 2; i++) {
            TensorProto matrix = matrices.get(sum.getInput(i));
            String bias = sum.getInput(1 - i);
            if (matrix != null && stored.containsKey(bias) && bias.endsWith(BIAS)) {
                named.remove(matrix.getName());
                named.put(bias.substring(0, bias.length() - BIAS.length()) + WEIGHT, matrix);
                found.add(sum.getInput(i));
            }
        }
    }
}
