package io.zhiyin.models.encoder;

import ai.onnxruntime.OrtException;
import io.zhiyin.hash.Sha256;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An encoder that runs a transformer in ONNX form on this machine's processor. Texts run one by one ({@link Precision#INT8}) or in
 * batches of exactly equal token length, without padding ({@link Precision#FLOAT32}), each on one thread: a text's vectors are the
 * same, bit for bit, whatever runs beside it and however many threads there are. A text that occurs several times in a call is computed once. Thread-safe.
 */
public final class OnnxTextEncoder implements TextEncoder {
    /**
     * In what numbers it computes. Each has its own vector space: vectors of the two are alike (cosine about .995) but not equal.
     */
    public enum Precision {
        /** Matrix products of 8-bit whole numbers: {@link Quantization}. Several times faster; answers as good. */
        INT8,
        /** 32-bit floating point throughout, as the model was published. */
        FLOAT32
    }

    /**
     * How it runs; of it only the precision changes a vector.
     *
     * @param threads how many batches run at the same time, at best as many as there are physical cores
     * @param batchRows the most texts in a batch
     * @param batchTokens the most tokens in a batch, unless one text alone has more
     * @param precision in what numbers; with {@link Precision#INT8} a batch holds one text
     */
    public record Options(int threads, int batchRows, int batchTokens, Precision precision) {
        public Options {
            if (threads < 1 || batchRows < 1 || batchTokens < 1) {
                throw new IllegalArgumentException("threads, batchRows and batchTokens start at 1, were " + threads
                        + ", " + batchRows + " and " + batchTokens);
            }
        }

        /** Eight bits, two threads, and batches whose widest layer fits a core's own cache (measured: docs/benchmarks.md). */
        public static Options defaults() {
            return new Options(2, 16, 256, Precision.INT8);
        }

        public Options withThreads(int newThreads) {
            return new Options(newThreads, batchRows, batchTokens, precision);
        }

        public Options withPrecision(Precision newPrecision) {
            return new Options(threads, batchRows, batchTokens, newPrecision);
        }

        /** Texts run together share one rounding, so that with 8 bits a text runs alone. */
        private int rows() {
            return precision == Precision.INT8 ? 1 : batchRows;
        }
    }

    private final OnnxModel model;
    private final Tokenizer tokenizer;
    private final String space;
    private final Options options;
    private final Workers workers;

    private OnnxTextEncoder(OnnxModel model, Tokenizer tokenizer, String space, Options options) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.space = space;
        this.options = options;
        int tokens = Math.max(options.batchTokens(), Windows.LONGEST + 2);
        this.workers = new Workers(options.threads(), () -> model.workspace(tokens));
    }

    /** Loads a base model from the class path; takes a second or two. */
    public static OnnxTextEncoder load(BaseModel base, Options options) {
        return load(base.modelName(), onnx -> onnx, options);
    }

    /**
     * Loads a base model with weights that a training changed: another vector space, at the same speed.
     *
     * @throws IllegalArgumentException if the weights belong to another base model
     */
    public static OnnxTextEncoder load(BaseModel base, TunedWeights tuned, Options options) {
        return load(base.modelName(), onnx -> tuned.on(OnnxWeights.of(onnx)), options);
    }

    static OnnxTextEncoder load(String modelName, Options options) {
        return load(modelName, onnx -> onnx, options);
    }

    private interface Change {
        byte[] of(byte[] onnx) throws IOException;
    }

    private static OnnxTextEncoder load(String modelName, Change change, Options options) {
        try {
            byte[] onnx = change.of(resource("/" + modelName + ".onnx"));
            try (InputStream json = open("/" + modelName + "-tokenizer.json")) {
                byte[] run = options.precision() == Precision.INT8 ? Quantization.quantize(onnx) : onnx;
                return new OnnxTextEncoder(new OnnxModel(run), Tokenizer.load(json), name(onnx, options), options);
            }
        } catch (IllegalArgumentException e) {
            throw e; // weights that don't fit: no fault of this machine
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new EncoderUnavailableException(
                    "wanted the base model " + modelName + ", but it can't be loaded on this machine ("
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "): "
                            + e.getMessage() + "; it needs the artifact langchain4j-embeddings-"
                            + modelName.replace(".", "")
                            + " on the class path, a writable temporary folder, and Linux, macOS or Windows on x86-64 or ARM 64",
                    e);
        }
    }

    public static OnnxTextEncoder load(BaseModel base) {
        return load(base, Options.defaults());
    }

    @Override
    public String space() {
        return space;
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public List<Encoded> encode(List<Request> requests) {
        Map<Request, Integer> places = new HashMap<>();
        List<Request> distinct = new ArrayList<>();
        for (Request request : requests) {
            if (places.putIfAbsent(request, distinct.size()) == null) {
                distinct.add(request);
            }
        }
        Encoded[] encoded = encodeDistinct(distinct);
        return requests.stream()
                .map(request -> encoded[Objects.requireNonNull(places.get(request))])
                .toList();
    }

    /** How many tokens the model sees for this text, the opening and the closing one not counted. */
    public int tokens(String text) {
        return tokenizer.tokens(text).size();
    }

    private Encoded[] encodeDistinct(List<Request> requests) {
        Job[] jobs = new Job[requests.size()];
        workers.forEach(jobs.length, 32, i -> jobs[i] = job(requests.get(i)));
        Encoded[] results = new Encoded[jobs.length];
        List<int[]> batches = batches(jobs);
        workers.runAll(batches.stream().map(batch -> task(batch, jobs, results)).toList());
        return results;
    }

    private Job job(Request request) {
        for (Span span : request.spans()) {
            if (span.end() > request.text().length()) {
                throw new IllegalArgumentException(
                        "a span must lie inside its text of " + request.text().length() + " characters, was " + span);
            }
        }
        Tokens tokens = tokenizer.tokens(request.text());
        return new Job(tokens, request.spans(), Windows.of(tokens, request.spans(), Windows.LONGEST));
    }

    /** Texts of one window and equal length together; longer ones alone. Longest first, so that no thread ends late. */
    private List<int[]> batches(Job[] jobs) {
        Integer[] order = new Integer[jobs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> -jobs[i].tokens.size()));
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int length = jobs[order[from]].tokens.size();
            int most = jobs[order[from]].windows.size() > 1
                    ? 1
                    : Math.max(1, Math.min(options.rows(), options.batchTokens() / (length + 2)));
            int to = from + 1;
            while (to < order.length && to - from < most && jobs[order[to]].tokens.size() == length) {
                to++;
            }
            batches.add(
                    Arrays.stream(order, from, to).mapToInt(Integer::intValue).toArray());
            from = to;
        }
        return batches;
    }

    private Workers.Task task(int[] batch, Job[] jobs, Encoded[] results) {
        return workspace -> {
            Job first = jobs[batch[0]];
            for (int w = 0; w < first.windows.size(); w++) {
                runWindow(workspace, batch, jobs, w);
            }
            for (int i : batch) {
                results[i] = jobs[i].pooling.result(space);
                jobs[i].release();
            }
        };
    }

    private void runWindow(OnnxModel.Workspace workspace, int[] batch, Job[] jobs, int w) throws OrtException {
        int length = jobs[batch[0]].windows.get(w).size() + 2;
        for (int row = 0; row < batch.length; row++) {
            Job job = jobs[batch[row]];
            Windows.Window window = job.windows.get(w);
            int at = row * length;
            workspace.ids.put(at, tokenizer.first());
            workspace.ids.put(at + 1, job.tokens.ids(), window.from(), window.size());
            workspace.ids.put(at + length - 1, tokenizer.last());
        }
        model.run(workspace, batch.length, length);
        for (int row = 0; row < batch.length; row++) {
            Job job = jobs[batch[row]];
            if (w == 0) {
                job.pooling = new Pooling(job.tokens, job.spans, model.dimensions());
            }
            job.pooling.add(job.windows.get(w), workspace.states, row * length * model.dimensions());
        }
    }

    @Override
    public void close() {
        workers.close();
        tokenizer.close();
        model.close();
    }

    private static String name(byte[] onnx, Options options) {
        MessageDigest digest = Sha256.digest();
        digest.update(onnx);
        digest.update(Pooling.VERSION.getBytes(StandardCharsets.UTF_8));
        if (options.precision() == Precision.INT8) {
            digest.update(Quantization.VERSION.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest.digest(), 8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = OnnxTextEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name.substring(1) + " is not on the class path");
        }
        return in;
    }

    /** A text on its way through the model. */
    private static final class Job {
        private static final Tokens NONE = new Tokens(new long[0], new int[0], new int[0]);
        private static final Pooling UNSET = new Pooling(NONE, List.of(), 0);

        private Tokens tokens;
        private final List<Span> spans;
        private final List<Windows.Window> windows;
        private Pooling pooling = UNSET;

        private Job(Tokens tokens, List<Span> spans, List<Windows.Window> windows) {
            this.tokens = tokens;
            this.spans = spans;
            this.windows = windows;
        }

        /** Lets go of what is no longer needed, while other texts of the call still wait. */
        private void release() {
            tokens = NONE;
            pooling = UNSET;
        }
    }
}
