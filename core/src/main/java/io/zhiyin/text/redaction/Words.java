package io.zhiyin.text.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words, written as text with commas between, in the code or in a file beside it. */
final class Words {
    private Words() {}

    static List<String> list(String words) {
        return List.of(words.strip().split("\\s*,\\s*"));
    }

    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }

    /** The words of a file, parted by spaces. */
    static Set<String> fileOfWords(String name) {
        return Arrays.stream(read(name).strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of a file, parted by commas. */
    static Set<String> fileOfNames(String name) {
        return Arrays.stream(read(name).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a file, parted by commas, in its order. */
    static List<String> fileOfList(String name) {
        return Arrays.stream(read(name).split(","))
                .map(word -> word.strip().replace('_', ' '))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The lines of a file, less its comments. */
    static List<String> linesOf(String name) {
        return read(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("a list of the redaction cannot be read: " + name, e);
        }
    }
}
