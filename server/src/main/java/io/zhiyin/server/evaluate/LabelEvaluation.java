package io.zhiyin.server.evaluate;

import io.zhiyin.statistics.Estimate;
import io.zhiyin.text.head.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Measures answers to one closed question: a label per row. */
final class LabelEvaluation {
    /** Labels that stand for "it is so", where a file has two of its own. */
    private static final List<String> POSITIVE = List.of("positive", "1", "1.0", "yes", "true", "y", "good", "pos");

    private final EvaluationOptions options;
    private final Notes notes;

    LabelEvaluation(EvaluationOptions options, Notes notes) {
        this.options = options;
        this.notes = notes;
    }

    EvaluationResult run(long started) {
        notes.begin("intake");
        Rows rows = Rows.read(LabelledFile.single(options), options);
        Gaps.say(rows, notes);
        List<Example> examples = rows.training().stream()
                .map(row -> new Example(row.text(), row.meaning()))
                .toList();
        Optional<PredictionsFile> file = PredictionsFile.asked(options);
        try (TextVectors vectors = new TextVectors(options.threads(), notes)) {
            Answerer ours = options.trains()
                    ? TrainedAnswerer.fit(examples, vectors, notes, options.seed())
                    : shipped(rows, vectors);
            List<Answer> answers = ours.answer(texts(rows));
            Map<String, Estimate> metrics = metrics(rows, answers);
            file.ifPresent(asked -> asked.write(lines -> write(lines, rows, answers)));
            return new EvaluationResult(
                    options.task(),
                    rows.data().size(),
                    ours.name(),
                    (System.nanoTime() - started) / 1e9,
                    metrics,
                    rows.training(options),
                    options.baseline() ? measured(baselines(examples, rows), rows) : List.of());
        }
    }

    private List<EvaluationResult.Baseline> measured(List<Answerer> baselines, Rows rows) {
        notes.begin("baseline");
        return baselines.stream()
                .map(one -> new EvaluationResult.Baseline(one.name(), metrics(rows, one.answer(texts(rows)))))
                .toList();
    }

    /** The shipped heads, unless none of the file's labels means anything to them. */
    private Answerer shipped(Rows rows, TextVectors vectors) {
        if (options.task() == Task.CATEGORY) {
            throw new Refused("evaluate.needs-training", options.task().code());
        }
        SortedSet<String> meanings = meanings(rows);
        ShippedAnswerer shipped = new ShippedAnswerer(options.task(), meanings, vectors, notes);
        SortedSet<String> foreign = new TreeSet<>(meanings);
        foreign.removeAll(shipped.labels());
        if (foreign.size() == meanings.size()) {
            throw new Refused("evaluate.foreign-labels", some(foreign), String.join(", ", shipped.labels()));
        }
        if (!foreign.isEmpty()) {
            notes.say("evaluate.some-foreign", some(foreign), String.join(", ", shipped.labels()));
        }
        return shipped;
    }

    private static String some(SortedSet<String> labels) {
        List<String> shown = labels.stream().limit(20).toList();
        return String.join(", ", shown) + (labels.size() > shown.size() ? ", …" : "");
    }

    private List<Answerer> baselines(List<Example> examples, Rows rows) {
        List<Answerer> all = new ArrayList<>();
        if (options.trains()) {
            all.add(TfIdfAnswerer.fit(examples, options.seed()));
        }
        List<String> labels = List.copyOf(meanings(rows));
        switch (options.task()) {
            case SENTIMENT -> {
                if (labels.contains("positive") && labels.contains("negative")) {
                    all.add(new LexiconAnswerer(labels));
                }
            }
            case KIND, INTENT, ASPECT -> all.add(new KeywordAnswerer(options.task(), labels));
            case CATEGORY, TOPICS, REDACT -> {}
        }
        return all;
    }

    /** What the labels of the data and of the training rows mean. */
    private static SortedSet<String> meanings(Rows rows) {
        SortedSet<String> labels = new TreeSet<>();
        rows.data().forEach(row -> labels.add(row.meaning()));
        rows.training().forEach(row -> labels.add(row.meaning()));
        labels.remove("");
        return labels;
    }

    private static List<String> texts(Rows rows) {
        return rows.data().stream().map(LabelledRow::text).toList();
    }

    private Map<String, Estimate> metrics(Rows rows, List<Answer> answers) {
        List<String> gold = rows.data().stream().map(LabelledRow::meaning).toList();
        return LabelScores.of(gold, answers, positive(gold, answers), options.seed());
    }

    /** The label whose ranking is measured: only where there are two. */
    private static Optional<String> positive(List<String> gold, List<Answer> answers) {
        TreeSet<String> labels = new TreeSet<>(gold);
        answers.forEach(answer -> labels.addAll(answer.labels()));
        labels.remove("");
        if (labels.size() != 2) {
            return Optional.empty();
        }
        return POSITIVE.stream().filter(labels::contains).findFirst().or(() -> Optional.of(labels.last()));
    }

    private void write(PredictionsFile.Lines lines, Rows rows, List<Answer> answers) {
        Map<String, String> written = new TreeMap<>();
        rows.data().forEach(row -> written.putIfAbsent(row.meaning(), row.gold()));
        rows.training().forEach(row -> written.putIfAbsent(row.meaning(), row.gold()));
        for (int i = 0; i < answers.size(); i++) {
            LabelledRow row = rows.data().get(i);
            Answer answer = answers.get(i);
            String predicted = answer.label().equals(row.meaning())
                    ? row.gold()
                    : Objects.requireNonNullElse(written.get(answer.label()), answer.label());
            lines.add(
                    row.row(),
                    json -> json.put("gold", row.gold())
                            .put("predicted", predicted)
                            .put("probability", EvaluationResult.rounded(answer.probability()))
                            .put("abstained", answer.abstained()));
        }
    }
}
