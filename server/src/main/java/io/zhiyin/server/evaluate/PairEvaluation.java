package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.statistics.Wilson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Measures aspects with their sentiments, where a text may have several: a row per text, aspect and sentiment. */
final class PairEvaluation {
    private final EvaluationOptions options;
    private final Notes notes;
    private final Map<String, String> aspectAsWritten = new TreeMap<>();
    private final Map<String, String> sentimentAsWritten = new TreeMap<>();

    PairEvaluation(EvaluationOptions options, Notes notes) {
        this.options = options;
        this.notes = notes;
    }

    EvaluationResult run(long started) {
        notes.begin("intake");
        Rows rows = Rows.read(LabelledFile.pairs(options), options);
        Gaps.say(rows, notes);
        rows.data().forEach(this::remember);
        rows.training().forEach(this::remember);
        LabelledTexts data = LabelledTexts.of(rows.data());
        LabelledTexts training = LabelledTexts.of(rows.training());
        List<EvaluationResult.Baseline> baselines = new ArrayList<>();
        Optional<PredictionsFile> file = PredictionsFile.asked(options);
        try (TextVectors vectors = new TextVectors(options.threads(), notes)) {
            PairReader ours = options.trains()
                    ? TrainedPairs.fit(
                            training, examples -> TrainedAnswerer.fit(examples, vectors, notes, options.seed()))
                    : Shipped.pairs(vectors, aspectAsWritten.keySet(), sentimentAsWritten.keySet(), notes);
            List<List<Pair.Graded>> found = ours.read(data.texts());
            Map<String, Estimate> metrics = metrics(rows, data, found);
            file.ifPresent(asked -> asked.write(lines -> write(lines, rows, data, found)));
            if (options.baseline()) {
                notes.begin("baseline");
                PairReader traditional = traditional(training);
                baselines.add(new EvaluationResult.Baseline(
                        traditional.name(), metrics(rows, data, traditional.read(data.texts()))));
            }
            return new EvaluationResult(
                    options.task(),
                    rows.data().size(),
                    ours.name(),
                    (System.nanoTime() - started) / 1e9,
                    metrics,
                    rows.training(options),
                    baselines);
        }
    }

    private PairReader traditional(LabelledTexts training) {
        return options.trains()
                ? TrainedPairs.fit(training, examples -> TfIdfAnswerer.fit(examples, options.seed()))
                : new KeywordPairs(aspectAsWritten.keySet(), sentimentAsWritten.keySet());
    }

    private void remember(LabelledRow row) {
        if (row.isLabelled()) {
            aspectAsWritten.putIfAbsent(row.meaning(), row.gold());
        }
        if (!row.sentimentMeaning().isEmpty()) {
            sentimentAsWritten.putIfAbsent(row.sentimentMeaning(), row.sentiment());
        }
    }

    private Map<String, Estimate> metrics(Rows rows, LabelledTexts data, List<List<Pair.Graded>> found) {
        List<Set<Pair>> pairs = found.stream()
                .map(list -> (Set<Pair>)
                        new TreeSet<>(list.stream().map(Pair.Graded::pair).toList()))
                .toList();
        long right = 0;
        long answered = 0;
        for (LabelledRow row : rows.data()) {
            Set<Pair> own = pairs.get(data.place(row));
            right += own.contains(new Pair(row.meaning(), row.sentimentMeaning())) ? 1 : 0;
            answered += own.isEmpty() ? 0 : 1;
        }
        Map<String, Estimate> metrics =
                new LinkedHashMap<>(new PairScores(data.pairs(), pairs, options.seed()).metrics());
        metrics.put("accuracy", Wilson.estimate(right, rows.data().size()));
        metrics.put("coverage", Wilson.estimate(answered, rows.data().size()));
        return metrics;
    }

    private void write(PredictionsFile.Lines lines, Rows rows, LabelledTexts data, List<List<Pair.Graded>> found) {
        for (LabelledRow row : rows.data()) {
            List<Pair.Graded> own = found.get(data.place(row));
            lines.add(row.row(), json -> {
                json.putObject("gold").put("aspect", row.gold()).put("sentiment", row.sentiment());
                ArrayNode predicted = json.putArray("predicted");
                own.forEach(one -> put(predicted.addObject(), one));
                json.put("probability", probability(row, own));
                json.put("abstained", own.isEmpty());
            });
        }
    }

    private void put(ObjectNode json, Pair.Graded one) {
        json.put(
                "aspect",
                aspectAsWritten.getOrDefault(one.pair().aspect(), one.pair().aspect()));
        json.put(
                "sentiment",
                sentimentAsWritten.getOrDefault(
                        one.pair().sentiment(), one.pair().sentiment()));
        json.put("probability", EvaluationResult.rounded(one.probability()));
    }

    /** Of the row's own aspect where it was found, else of the surest. */
    private static double probability(LabelledRow row, List<Pair.Graded> found) {
        return EvaluationResult.rounded(found.stream()
                .filter(one -> one.pair().aspect().equals(row.meaning()))
                .mapToDouble(Pair.Graded::probability)
                .findFirst()
                .orElse(found.stream()
                        .mapToDouble(Pair.Graded::probability)
                        .max()
                        .orElse(0)));
    }
}
