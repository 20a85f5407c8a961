package io.zhiyin.training.job;

import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.training.network.LowRank;
import io.zhiyin.training.optimise.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be trained and how.
 *
 * @param base the encoder that it starts from
 * @param method what of it changes
 * @param adapter of what size adapters are, where the method has some
 * @param heads the labels of each head, by its name
 * @param score the head whose accuracy on the validation rows decides which state is kept; its macro-F1 counts as much
 * @param mostTokens of a text; what is longer is cut
 * @param options how it learns
 */
record Job(
        BaseModel base,
        Method method,
        LowRank adapter,
        Map<String, List<String>> heads,
        String score,
        int mostTokens,
        Trainer.Options options) {
    /** What of an encoder a training changes. */
    enum Method {
        /** Nothing: heads learn over vectors as they are. */
        HEAD,
        /** Low-rank adapters beside its matrices. */
        LORA,
        /** All its weights. */
        FULL
    }

    Job {
        heads = Map.copyOf(heads);
        if (!heads.containsKey(score)) {
            throw new IllegalArgumentException(
                    "the head that is scored must be one of " + heads.keySet() + ", was " + score);
        }
        heads.forEach((name, labels) -> {
            if (labels.size() < 2) {
                throw new IllegalArgumentException("a head has at least 2 labels, " + name + " has " + labels);
            }
        });
    }

    /** How many labels the head has that is scored. */
    int scoredLabels() {
        return Objects.requireNonNull(heads.get(score)).size();
    }

    /**
     * Reads {@code job.json} of a job's folder.
     *
     * @throws IOException if it is not there, or something in it is missing or makes no sense
     */
    static Job read(Path file) throws IOException {
        try {
            return of(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Job of(JsonNode json) {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> head : json.required("heads").properties()) {
            heads.put(
                    head.getKey(),
                    head.getValue().valueStream().map(JsonNode::stringValue).toList());
        }
        JsonNode how = json.required("options");
        return new Job(
                BaseModel.valueOf(json.required("base").stringValue()),
                Method.valueOf(json.required("method").stringValue()),
                new LowRank(
                        json.required("rank").intValue(), json.required("alpha").doubleValue()),
                heads,
                json.required("score").stringValue(),
                json.required("most_tokens").intValue(),
                new Trainer.Options(
                        how.required("batch").intValue(),
                        how.required("epochs").intValue(),
                        how.required("encoder_rate").doubleValue(),
                        how.required("head_rate").doubleValue(),
                        how.required("warm_up").doubleValue(),
                        how.required("decay").doubleValue(),
                        how.required("clip").doubleValue(),
                        how.required("patience").intValue(),
                        how.required("threads").intValue(),
                        how.required("seed").longValue(),
                        Duration.ofSeconds(how.required("most_seconds").longValue()),
                        Duration.ofSeconds(how.required("checkpoint_seconds").longValue())));
    }
}
