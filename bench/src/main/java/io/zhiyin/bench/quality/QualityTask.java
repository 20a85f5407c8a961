package io.zhiyin.bench.quality;

import io.zhiyin.bench.figure.Target;
import io.zhiyin.server.evaluate.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** A task with a target: which file, which columns, which figures. */
public enum QualityTask {
    SENTIMENT_ZH(
            Task.SENTIMENT, "reviews-zh/online_shopping_10_cats.csv", "review", "label", "1=positive,0=negative", .2),
    RECOMMENDED_EN(
            Task.SENTIMENT,
            "reviews-en/womens_clothing.csv",
            "Review Text",
            "Recommended IND",
            "1=positive,0=negative",
            .2),
    STARTER_KIND(Task.KIND, "", "text", "kind", "", 0),
    STARTER_ASPECT(Task.ASPECT, "", "text", "aspect", "", 0),
    TOPICS_EN(Task.TOPICS, "topics-en/bbc_news.tsv", "1", "", "", 0);

    private final Task task;
    private final String file;
    private final String text;
    private final String label;
    private final String values;
    private final double holdout;

    QualityTask(Task task, String file, String text, String label, String values, double holdout) {
        this.task = task;
        this.file = file;
        this.text = text;
        this.label = label;
        this.values = values;
        this.holdout = holdout;
    }

    /** The name used on the command line and in the result. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its name on the command line. */
    public static List<QualityTask> named(List<String> codes) {
        return Arrays.stream(values())
                .filter(task -> codes.isEmpty() || codes.contains(task.code()))
                .toList();
    }

    /** Whether it asks for the starter set that comes with the project; else for a public file. */
    boolean ofStarterSet() {
        return file.isEmpty();
    }

    Task task() {
        return task;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }

    List<String> meanings() {
        return values.isEmpty() ? List.of() : List.of(values);
    }

    OptionalDouble holdout() {
        return holdout > 0 ? OptionalDouble.of(holdout) : OptionalDouble.empty();
    }

    /** By metric. */
    SortedMap<String, Target> targets() {
        return switch (this) {
            case SENTIMENT_ZH -> new TreeMap<>(Map.of("accuracy", Target.atLeast(.940)));
            case RECOMMENDED_EN -> new TreeMap<>(Map.of("auc", Target.atLeast(.968)));
            case STARTER_KIND -> new TreeMap<>(Map.of("macro_f1", Target.atLeast(.85)));
            case STARTER_ASPECT -> new TreeMap<>(Map.of("macro_f1", Target.atLeast(.80)));
            case TOPICS_EN -> new TreeMap<>(Map.of("npmi", Target.atLeast(.20), "diversity", Target.atLeast(.90)));
        };
    }
}
