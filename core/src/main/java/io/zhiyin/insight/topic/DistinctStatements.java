package io.zhiyin.insight.topic;

import io.zhiyin.text.AspectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Statements gathered by what they say, letter for letter but for case, blanks and punctuation: a hundred copies of one
 * sentence are one row, or their neighbours would be nothing but each other.
 */
final class DistinctStatements {
    /** A statement and its vector. */
    private record Copy(TopicStatement statement, float[] vector) {}

    private final List<List<Copy>> rows;

    private DistinctStatements(List<List<Copy>> rows) {
        this.rows = rows;
    }

    /** @param vectors one for each statement, in the same order */
    static DistinctStatements of(List<TopicStatement> statements, List<float[]> vectors) {
        Map<String, List<Copy>> byText = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            byText.computeIfAbsent(plain(statements.get(i).text()), text -> new ArrayList<>())
                    .add(new Copy(statements.get(i), vectors.get(i)));
        }
        return new DistinctStatements(List.copyOf(byText.values()));
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? text : plain.toString();
    }

    int size() {
        return rows.size();
    }

    int copies(int row) {
        return rows.get(row).size();
    }

    String text(int row) {
        return rows.get(row).get(0).statement().text();
    }

    /** The mean of the copies' vectors, length 1. */
    float[] vector(int row) {
        List<float[]> same = rows.get(row).stream().map(Copy::vector).toList();
        return same.size() == 1 ? same.get(0) : Vectors.centre(same, same.get(0).length);
    }

    /** The aspect that most copies have; empty where most have none. */
    Optional<AspectId> aspect(int row) {
        Map<Optional<AspectId>, Long> counts = rows.get(row).stream()
                .collect(Collectors.groupingBy(copy -> copy.statement().aspect(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Optional<AspectId>, Long>comparingByValue()
                        .thenComparing(
                                entry -> entry.getKey().map(AspectId::value).orElse("")))
                .orElseThrow()
                .getKey();
    }

    double sentiment(int row) {
        return rows.get(row).stream()
                .mapToDouble(copy -> copy.statement().sentiment().value())
                .average()
                .orElse(0);
    }
}
