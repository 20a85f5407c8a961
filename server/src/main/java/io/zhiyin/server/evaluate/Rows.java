package io.zhiyin.server.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured and what may be learnt from.
 *
 * @param data every row that is measured
 * @param training the rows a head may learn from; none of their texts stands in {@code data}
 * @param dropped the numbers of the training rows left out because their text stands in {@code data} too
 */
record Rows(List<LabelledRow> data, List<LabelledRow> training, List<Integer> dropped) {
    Rows {
        data = List.copyOf(data);
        training = List.copyOf(training);
        dropped = List.copyOf(dropped);
    }

    /** What was learnt from, for the result, if a head was to be trained. */
    Optional<EvaluationResult.Training> training(EvaluationOptions options) {
        return options.trains()
                ? Optional.of(new EvaluationResult.Training(training.size(), dropped.size()))
                : Optional.empty();
    }

    static Rows read(LabelledFile file, EvaluationOptions options) {
        List<LabelledRow> rows = file.read(options.data());
        if (options.holdout().isPresent()) {
            return split(rows, options.holdout().getAsDouble());
        }
        return options.train()
                .map(train -> withoutSeen(rows, file.read(train)))
                .orElseGet(() -> new Rows(rows, List.of(), List.of()));
    }

    /** By a hash of the group, or of the text where there is no group: what belongs together stays on one side. */
    private static Rows split(List<LabelledRow> rows, double share) {
        List<LabelledRow> held = new ArrayList<>();
        List<LabelledRow> rest = new ArrayList<>();
        for (LabelledRow row : rows) {
            (SameText.place(row.group()) < share ? held : rest).add(row);
        }
        if (held.isEmpty() || rest.isEmpty()) {
            throw new Refused("evaluate.holdout-empty", share, rows.size());
        }
        return withoutSeen(held, rest);
    }

    private static Rows withoutSeen(List<LabelledRow> data, List<LabelledRow> training) {
        Set<String> seen = new HashSet<>();
        data.forEach(row -> seen.add(SameText.key(row.text())));
        List<LabelledRow> kept = new ArrayList<>();
        List<Integer> dropped = new ArrayList<>();
        for (LabelledRow row : training) {
            if (row.isEmpty() || !row.isLabelled()) {
                continue;
            }
            if (seen.contains(SameText.key(row.text()))) {
                dropped.add(row.row());
            } else {
                kept.add(row);
            }
        }
        return new Rows(data, kept, dropped);
    }
}
