package io.zhiyin.server.evaluate;

import io.zhiyin.insight.topic.DocumentClustering;
import io.zhiyin.insight.topic.DocumentTopics;
import io.zhiyin.insight.topic.LatentDirichletAllocation;
import io.zhiyin.insight.topic.TopicOptions;
import io.zhiyin.models.encoder.BaseModel;
import io.zhiyin.statistics.Bootstrap;
import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.Embedding;
import io.zhiyin.text.Language;
import io.zhiyin.text.LanguageDetector;
import io.zhiyin.text.TextEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures topics without labels, as the literature does: whole documents in K = 10, 20 … 50 topics, twice with two seeds.
 * Every figure is the mean over K and both runs; its interval is a bootstrap over these.
 */
final class TopicEvaluation {
    private static final List<Integer> COUNTS = List.of(10, 20, 30, 40, 50);
    private static final int FEWEST = 50;
    private static final int PER_TOPIC = 5;
    private static final double OWN_SHARE = .2;
    private static final int CHUNK = 512;
    private static final int SWEEPS = 200;

    private final EvaluationOptions options;
    private final Notes notes;

    TopicEvaluation(EvaluationOptions options, Notes notes) {
        this.options = options;
        this.notes = notes;
    }

    /** Documents of one language: where they stand among all rows, their words and their vectors. */
    private record Part(Language language, List<Integer> places, List<List<String>> words, List<Embedding> vectors) {}

    EvaluationResult run(long started) {
        notes.begin("intake");
        List<LabelledRow> rows = LabelledFile.texts(options).read(options.data());
        List<String> texts = rows.stream().map(LabelledRow::text).toList();
        long filled = texts.stream().filter(text -> !text.isBlank()).count();
        if (filled < FEWEST) {
            throw new Refused("evaluate.topics-few", filled, FEWEST);
        }
        Optional<PredictionsFile> file = PredictionsFile.asked(options);
        try (TextVectors vectors = new TextVectors(options.threads(), notes)) {
            List<List<String>> words = new DocumentWords().of(texts, notes);
            List<Part> parts = parts(texts, words, vectors);
            notes.begin("topics");
            List<Integer> counts =
                    COUNTS.stream().filter(k -> (long) k * PER_TOPIC <= filled).toList();
            TopicFigures ours = new TopicFigures(words, counts);
            List<List<DocumentTopics>> runs = List.of(found(parts, options.seed()), found(parts, options.seed() + 1));
            Map<Integer, DocumentClustering> first = cuts(counts, k -> joined(parts, runs.get(0), k, rows.size()));
            Map<Integer, DocumentClustering> second = cuts(counts, k -> joined(parts, runs.get(1), k, rows.size()));
            Map<String, Estimate> metrics = estimates(ours.of(first, second), rows.size());
            file.ifPresent(asked -> asked.write(lines -> write(lines, rows, first)));
            List<EvaluationResult.Baseline> baselines =
                    options.baseline() ? List.of(latentDirichlet(ours, words, counts)) : List.of();
            return new EvaluationResult(
                    Task.TOPICS,
                    rows.size(),
                    "neighbour graph and Leiden on " + names(parts) + ", merged to K",
                    (System.nanoTime() - started) / 1e9,
                    metrics,
                    Optional.empty(),
                    baselines);
        }
    }

    private static String names(List<Part> parts) {
        return String.join(
                " and ",
                parts.stream()
                        .map(part -> BaseModel.of(part.language()).modelName())
                        .toList());
    }

    /** A language with a fifth of the documents is clustered by itself; the rest go with the commonest. */
    private List<Part> parts(List<String> texts, List<List<String>> words, TextVectors vectors) {
        LanguageDetector detector = new LanguageDetector();
        Map<Language, List<Integer>> places = new EnumMap<>(Language.class);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                places.computeIfAbsent(detector.detect(texts.get(i)), language -> new ArrayList<>())
                        .add(i);
            }
        }
        int all = places.values().stream().mapToInt(List::size).sum();
        Language main = places.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .orElseThrow()
                .getKey();
        Map<Language, List<Integer>> own = new EnumMap<>(Language.class);
        places.forEach((language, part) -> {
            boolean alone = language == main || (part.size() >= FEWEST && part.size() >= OWN_SHARE * all);
            own.computeIfAbsent(alone ? language : main, key -> new ArrayList<>())
                    .addAll(part);
        });
        List<Part> parts = new ArrayList<>();
        own.forEach((language, part) -> parts.add(new Part(
                language,
                part.stream().sorted().toList(),
                part.stream().sorted().map(words::get).toList(),
                encoded(part.stream().sorted().map(texts::get).toList(), vectors.encoder(language)))));
        return parts;
    }

    private List<Embedding> encoded(List<String> texts, TextEncoder encoder) {
        List<Embedding> vectors = new ArrayList<>();
        notes.begin("encoding");
        for (int from = 0; from < texts.size(); from += CHUNK) {
            encoder.encode(texts.subList(from, Math.min(texts.size(), from + CHUNK)).stream()
                            .map(text -> new TextEncoder.Request(text, List.of()))
                            .toList())
                    .forEach(one -> vectors.add(one.text()));
            notes.at(vectors.size(), texts.size());
        }
        return vectors;
    }

    private static List<DocumentTopics> found(List<Part> parts, long seed) {
        TopicOptions topicOptions = TopicOptions.defaults().withSeed(seed);
        return parts.stream()
                .map(part -> DocumentTopics.find(part.vectors(), part.words(), topicOptions))
                .toList();
    }

    private static Map<Integer, DocumentClustering> cuts(List<Integer> counts, IntFunction<DocumentClustering> cut) {
        Map<Integer, DocumentClustering> cuts = new TreeMap<>();
        counts.forEach(k -> cuts.put(k, cut.apply(k)));
        return cuts;
    }

    /** Every language gets its share of the K topics. */
    private static DocumentClustering joined(List<Part> parts, List<DocumentTopics> topics, int k, int rows) {
        int[] topicOfRow = new int[rows];
        java.util.Arrays.fill(topicOfRow, -1);
        List<List<String>> words = new ArrayList<>();
        int all = parts.stream().mapToInt(part -> part.places().size()).sum();
        for (int p = 0; p < parts.size(); p++) {
            List<Integer> places = parts.get(p).places();
            int share = Math.max(2, (int) Math.round((double) k * places.size() / all));
            DocumentClustering cut = topics.get(p).cut(share);
            for (int i = 0; i < places.size(); i++) {
                int topic = cut.topicOfDocument()[i];
                topicOfRow[places.get(i)] = topic < 0 ? -1 : topic + words.size();
            }
            words.addAll(cut.words());
        }
        return new DocumentClustering(topicOfRow, words);
    }

    private EvaluationResult.Baseline latentDirichlet(
            TopicFigures figures, List<List<String>> words, List<Integer> counts) {
        notes.begin("baseline");
        Map<Integer, DocumentClustering> first =
                cuts(counts, k -> LatentDirichletAllocation.fit(words, k, SWEEPS, options.seed()));
        Map<Integer, DocumentClustering> second =
                cuts(counts, k -> LatentDirichletAllocation.fit(words, k, SWEEPS, options.seed() + 1));
        return new EvaluationResult.Baseline(
                "latent Dirichlet allocation, " + SWEEPS + " sweeps",
                estimates(figures.of(first, second), words.size()));
    }

    private Map<String, Estimate> estimates(Map<String, List<Double>> figures, int rows) {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.Options.defaults(options.seed()));
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        figures.forEach((name, values) -> {
            Estimate mean = bootstrap.percentile(
                    values.size(),
                    drawn -> IntStream.of(drawn)
                            .mapToDouble(values::get)
                            .average()
                            .orElse(0));
            estimates.put(name, new Estimate(mean.value(), mean.interval(), rows));
        });
        return estimates;
    }

    private static void write(
            PredictionsFile.Lines lines, List<LabelledRow> rows, Map<Integer, DocumentClustering> cuts) {
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            lines.add(rows.get(i).row(), json -> {
                json.putNull("gold");
                ObjectNode predicted = json.putObject("predicted");
                boolean[] any = new boolean[1];
                cuts.forEach((k, cut) -> {
                    int topic = Objects.requireNonNull(cut).topicOfDocument()[place];
                    any[0] |= topic >= 0;
                    predicted.put(
                            "K=" + k,
                            topic < 0
                                    ? ""
                                    : topic + " " + String.join(" ", cut.words().get(topic)));
                });
                json.putNull("probability").put("abstained", !any[0]);
            });
        }
    }
}
