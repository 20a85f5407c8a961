package io.zhiyin.models.heads;

import io.zhiyin.text.AspectId;
import io.zhiyin.text.Intent;
import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import io.zhiyin.text.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Statements written and labelled for this project, one a line: id, split (train or test), text, aspect, kind, sentiment (1, 0
 * or -1) and intent, between tabs, under a header with these names.
 */
public final class StarterSet {
    /** A labelled statement. */
    public record Line(
            String id, boolean test, String text, AspectId aspect, Kind kind, Polarity polarity, Intent intent) {}

    private StarterSet() {}

    /** Reads {@code zh.tsv} or {@code en.tsv} of the folder. */
    public static List<Line> read(Path folder, Language language) throws IOException {
        Path file = folder.resolve(language.code() + ".tsv");
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        List<Line> result = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                result.add(line(file, i + 1, header, lines.get(i).split("\t", -1)));
            }
        }
        return result;
    }

    private static Line line(Path file, int number, List<String> header, String[] cells) {
        try {
            return new Line(
                    cells[column(header, "id")],
                    cells[column(header, "split")].equals("test"),
                    cells[column(header, "text")],
                    new AspectId(cells[column(header, "aspect")]),
                    Kind.valueOf(cells[column(header, "kind")].toUpperCase(Locale.ROOT)),
                    polarity(cells[column(header, "sentiment")]),
                    Intent.valueOf(cells[column(header, "intent")].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    file.getFileName() + ":" + number + ": is no line of the starter set (" + e.getMessage() + ")", e);
        }
    }

    private static int column(List<String> header, String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("the header lacks the column " + name);
        }
        return at;
    }

    private static Polarity polarity(String number) {
        return switch (number) {
            case "1" -> Polarity.POSITIVE;
            case "0" -> Polarity.NEUTRAL;
            case "-1" -> Polarity.NEGATIVE;
            default -> throw new IllegalArgumentException("a sentiment is 1, 0 or -1, was '" + number + "'");
        };
    }
}
