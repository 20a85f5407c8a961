package io.zhiyin.server.evaluate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person asks of an evaluation.
 *
 * @param data the labelled file
 * @param text the column of the texts, by name or number
 * @param label the column of the labels; for aspects {@code aspect=COLUMN,sentiment=COLUMN} asks for pairs
 * @param values what the file's labels mean
 * @param group the column that says which rows belong together
 * @param train a labelled file of the same columns, on which heads are trained first
 * @param holdout train on {@code data} itself but for this share of its texts, which is measured
 * @param baseline whether to measure the traditional method too
 * @param predictions where to write a line per row
 * @param threads of the encoder
 * @param locale the language in which the person is told what is wrong with the files
 */
public record EvaluationOptions(
        Task task,
        Path data,
        String text,
        String label,
        Values values,
        Optional<String> group,
        Optional<Path> train,
        OptionalDouble holdout,
        boolean baseline,
        Optional<Path> predictions,
        long seed,
        int threads,
        Locale locale) {
    public EvaluationOptions {
        if (holdout.isPresent() && !(holdout.getAsDouble() > 0 && holdout.getAsDouble() < 1)) {
            throw new Refused("evaluate.holdout", holdout.getAsDouble());
        }
        if (holdout.isPresent() && train.isPresent()) {
            throw new Refused("evaluate.holdout-and-train");
        }
        values = values.knowing(OwnLabels.of(task));
        if (holdout.isEmpty() && train.isEmpty()) {
            values.refuseForeign(); // a head that is trained may learn any label
        }
    }

    boolean trains() {
        return train.isPresent() || holdout.isPresent();
    }
}
