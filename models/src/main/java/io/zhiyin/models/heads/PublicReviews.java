package io.zhiyin.models.heads;

import io.zhiyin.text.Language;
import io.zhiyin.text.head.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The public reviews that the shipped heads learn leaning and category from, found below {@code $ZHIYIN_DATA}. A fifth of
 * them, by a hash of the text, is set apart and never trained on.
 */
public final class PublicReviews {
    /** A review: whether it is set apart, its text, whether it is good, and its shop category where the set names one. */
    public record Review(boolean test, String text, boolean good, String category) {
        /** For the head that tells good from bad. */
        public Example leaning() {
            return new Example(text, good ? "positive" : "negative");
        }
    }

    private PublicReviews() {}

    static Path file(Path data, Language language) {
        return switch (language) {
            case ZH -> data.resolve("reviews-zh/online_shopping_10_cats.csv");
            case EN, OTHER -> data.resolve("reviews-en/womens_clothing.csv");
        };
    }

    /** Reads the reviews of a language; rows without text are left out. */
    public static List<Review> read(Path data, Language language) throws IOException {
        String content = Files.readString(file(data, language));
        List<List<String>> rows = rows(content.startsWith("\uFEFF") ? content.substring(1) : content);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : rows.get(0)) {
            columns.put(name, columns.size());
        }
        List<Review> reviews = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Review review = language == Language.ZH ? chinese(row, columns) : english(row, columns);
            if (!review.text().isBlank()) {
                reviews.add(review);
            }
        }
        return reviews;
    }

    private static Review chinese(List<String> row, Map<String, Integer> columns) {
        String text = cell(row, columns, "review").replace("\uFEFF", "").strip();
        return new Review(isTest(text), text, cell(row, columns, "label").equals("1"), cell(row, columns, "cat"));
    }

    private static Review english(List<String> row, Map<String, Integer> columns) {
        String text = (cell(row, columns, "Title") + "\n" + cell(row, columns, "Review Text")).strip();
        return new Review(
                isTest(text), text, cell(row, columns, "Recommended IND").equals("1"), "");
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("the reviews lack the column " + name);
        }
        return column < row.size() ? row.get(column) : "";
    }

    /** One text in five, the same ones on every machine. */
    public static boolean isTest(String text) {
        return Math.floorMod((text.strip().hashCode() * 0x9E3779B1) >>> 8, 5) == 0;
    }

    /** Comma-separated rows with quotes doubled inside quotes, which is all that these two files need. */
    private static List<List<String>> rows(String content) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char sign = content.charAt(i);
            if (quoted && sign == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
