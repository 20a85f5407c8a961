package io.zhiyin.text.redaction;

import io.zhiyin.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that people of a shop could have written, written by hand for this project without a look at the rules, each with the
 * personal data in it. The halves named "test" were held back while the rules were made.
 */
final class WrittenCases {
    record Case(String text, List<Finding> truth) {}

    private static final Pattern SPAN =
            Pattern.compile("\\{\"start\": (\\d+), \"end\": (\\d+), \"kind\": \"([a-z_]+)\"}");
    private static final String TEXT = "{\"text\": \"";

    private WrittenCases() {}

    static List<Case> read(String file) {
        String name = "/golden/redaction/" + file + ".jsonl";
        try (InputStream lines = Objects.requireNonNull(WrittenCases.class.getResourceAsStream(name), name)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(WrittenCases::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String line) {
        if (!line.startsWith(TEXT)) {
            throw new IllegalArgumentException("a line must begin with its text");
        }
        StringBuilder text = new StringBuilder();
        int i = TEXT.length();
        while (line.charAt(i) != '"') {
            char c = line.charAt(i++);
            text.append(c == '\\' ? unescape(line, i) : String.valueOf(c));
            i += c != '\\' ? 0 : line.charAt(i) == 'u' ? 5 : 1;
        }
        List<Finding> truth = new ArrayList<>();
        Matcher span = SPAN.matcher(line);
        for (int from = i; span.find(from); from = span.end()) {
            truth.add(new Finding(
                    new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))),
                    PersonalData.of(span.group(3).replaceFirst("^plate$", "licence_plate"))));
        }
        return new Case(text.toString(), List.copyOf(truth));
    }

    private static String unescape(String line, int at) {
        return switch (line.charAt(at)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'u' -> String.valueOf((char) Integer.parseInt(line.substring(at + 1, at + 5), 16));
            default -> String.valueOf(line.charAt(at));
        };
    }

    /** Landlines are telephones in these files. */
    static List<Finding> asWritten(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.kind() == PersonalData.LANDLINE ? new Finding(one.span(), PersonalData.PHONE) : one)
                .toList();
    }
}
