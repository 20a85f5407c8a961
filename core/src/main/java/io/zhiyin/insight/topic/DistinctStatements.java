package io.zhiyin.insight.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Statements gathered by what they say, letter for letter but for case, blanks and punctuation: a hundred copies of one
 * sentence are one row, or their neighbours would be nothing but each other.
 */
final class DistinctStatements {
    private final List<List<TopicStatement>> rows;

    private DistinctStatements(List<List<TopicStatement>> rows) {
        this.rows = rows;
    }

    static DistinctStatements of(List<TopicStatement> statements) {
        Map<String, List<TopicStatement>> byText = new LinkedHashMap<>();
        for (TopicStatement statement : statements) {
            byText.computeIfAbsent(plain(statement.text()), text -> new ArrayList<>())
                    .add(statement);
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

    List<TopicStatement> statements(int row) {
        return rows.get(row);
    }

    String text(int row) {
        return rows.get(row).get(0).text();
    }

    /** The mean of the statements' vectors, with what their labels say appended; length 1. */
    float[] vector(int row) {
        List<TopicStatement> same = rows.get(row);
        float[] sum = StanceVector.of(same.get(0)).clone();
        for (int i = 1; i < same.size(); i++) {
            float[] next = StanceVector.of(same.get(i));
            for (int d = 0; d < sum.length; d++) {
                sum[d] += next[d];
            }
        }
        return Vectors.toUnitLength(sum);
    }

    double sentiment(int row) {
        return rows.get(row).stream()
                .mapToDouble(statement -> statement.sentiment().value())
                .average()
                .orElse(0);
    }
}
