package io.zhiyin.server.evaluate;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.models.encoder.OnnxTextEncoder;
import io.zhiyin.text.Language;
import io.zhiyin.text.Span;
import io.zhiyin.text.TextEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The base models' vectors of texts; each model is loaded when it is first needed. */
final class TextVectors implements AutoCloseable {
    private static final int CHUNK = 1024;

    private final int threads;
    private final Notes notes;
    private final Map<BaseModel, OnnxTextEncoder> encoders = new EnumMap<>(BaseModel.class);

    TextVectors(int threads, Notes notes) {
        this.threads = threads;
        this.notes = notes;
    }

    TextEncoder encoder(Language language) {
        return encoders.computeIfAbsent(
                BaseModel.of(language),
                base -> OnnxTextEncoder.load(
                        base, OnnxTextEncoder.Options.defaults().withThreads(threads)));
    }

    /** For every text the model's own vector followed by the mean over its tokens. */
    List<float[]> of(List<String> texts, Language language) {
        TextEncoder encoder = encoder(language);
        List<float[]> vectors = new ArrayList<>(texts.size());
        notes.begin("encoding");
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<TextEncoder.Request> requests = new ArrayList<>();
            for (String text : texts.subList(from, Math.min(texts.size(), from + CHUNK))) {
                requests.add(new TextEncoder.Request(text, List.of(new Span(0, text.length()))));
            }
            encoder.encode(requests).forEach(encoded -> vectors.add(joined(encoded)));
            notes.at(vectors.size(), texts.size());
        }
        return vectors;
    }

    static float[] joined(TextEncoder.Encoded encoded) {
        float[] whole = encoded.text().values();
        float[] mean = encoded.spans().get(0).values();
        float[] both = new float[whole.length + mean.length];
        System.arraycopy(whole, 0, both, 0, whole.length);
        System.arraycopy(mean, 0, both, whole.length, mean.length);
        return both;
    }

    @Override
    public void close() {
        encoders.values().forEach(OnnxTextEncoder::close);
    }
}
