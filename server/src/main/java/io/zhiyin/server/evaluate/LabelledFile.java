package io.zhiyin.server.evaluate;

import io.zhiyin.store.files.IntakeException;
import io.zhiyin.store.files.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of a labelled file: every row counts, also one without text or label. */
final class LabelledFile {
    private final String text;
    private final Optional<String> label;
    private final Optional<String> sentiment;
    private final Optional<String> group;
    private final Values values;
    private final Locale locale;

    private LabelledFile(EvaluationOptions options, Optional<String> label, Optional<String> sentiment) {
        this.text = options.text();
        this.label = label;
        this.sentiment = sentiment;
        this.group = options.group();
        this.values = options.values();
        this.locale = options.locale();
    }

    /** One label a row. */
    static LabelledFile single(EvaluationOptions options) {
        return new LabelledFile(options, Optional.of(options.label()), Optional.empty());
    }

    /** An aspect and a sentiment a row, from {@code aspect=COLUMN,sentiment=COLUMN}. */
    static LabelledFile pairs(EvaluationOptions options) {
        Optional<String> aspect = part(options.label(), "aspect");
        Optional<String> sentiment = part(options.label(), "sentiment");
        if (aspect.isEmpty() || sentiment.isEmpty()) {
            throw new Refused("evaluate.pair-labels", options.label());
        }
        return new LabelledFile(options, aspect, sentiment);
    }

    /** Texts without labels. */
    static LabelledFile texts(EvaluationOptions options) {
        return new LabelledFile(options, Optional.empty(), Optional.empty());
    }

    static boolean asksForPairs(String label) {
        return part(label, "aspect").isPresent() || part(label, "sentiment").isPresent();
    }

    private static Optional<String> part(String label, String name) {
        for (String part : label.split("[,\uFF0C]", -1)) {
            if (part.strip().startsWith(name + "=")) {
                return Optional.of(part.strip().substring(name.length() + 1).strip());
            }
        }
        return Optional.empty();
    }

    List<LabelledRow> read(Path file) {
        List<String> wanted = new ArrayList<>(List.of(text));
        label.ifPresent(wanted::add);
        sentiment.ifPresent(wanted::add);
        group.ifPresent(wanted::add);
        List<LabelledRow> rows = new ArrayList<>();
        try {
            TableFile table = TableFile.open(file, wanted, locale);
            int textAt = place(table, text, "--text");
            int labelAt = label.isPresent() ? place(table, label.get(), "--label") : -1;
            int sentimentAt = sentiment.isPresent() ? place(table, sentiment.get(), "--label") : -1;
            int groupAt = group.isPresent() ? place(table, group.get(), "--group") : -1;
            table.forEach(row -> rows.add(row(rows.size() + 1, row, textAt, labelAt, sentimentAt, groupAt)));
            if (rows.isEmpty()) {
                throw new Refused("evaluate.no-rows", table.name());
            }
        } catch (IntakeException e) {
            throw new Refused("evaluate.unreadable", String.valueOf(e.getMessage()));
        }
        return rows;
    }

    private LabelledRow row(int number, TableFile.TableRow row, int textAt, int labelAt, int sentimentAt, int groupAt) {
        String written = row.text(textAt);
        String gold = labelAt < 0 ? "" : row.label(labelAt);
        String second = sentimentAt < 0 ? "" : row.label(sentimentAt);
        String together = groupAt < 0 ? "" : row.label(groupAt);
        return new LabelledRow(
                number,
                written,
                gold,
                gold.isEmpty() ? "" : values.meaning(gold),
                second,
                second.isEmpty() ? "" : values.meaning(second),
                together.isEmpty() ? SameText.key(written) : together);
    }

    private static int place(TableFile table, String column, String option) {
        return table.column(column)
                .orElseThrow(() -> new Refused(
                        "evaluate.no-such-column", option, column, table.name(), String.join(", ", table.titles())));
    }
}
