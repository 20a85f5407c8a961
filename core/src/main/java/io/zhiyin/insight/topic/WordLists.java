package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of one language that steer keywords and names: negations, words without a topic, words of general judgement. */
record WordLists(Set<String> negations, Set<String> skipped, Set<String> general) {
    WordLists {
        negations = Set.copyOf(negations);
        skipped = Set.copyOf(skipped);
        general = Set.copyOf(general);
    }

    /** Reads the lists that ship; a language without lists has empty ones. */
    static WordLists of(Language language) {
        Set<String> negations = new HashSet<>();
        Set<String> skipped = new HashSet<>();
        Set<String> general = new HashSet<>();
        String name = "words-" + language.code() + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                return new WordLists(negations, skipped, general);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
                Set<String> target = switch (words[0]) {
                    case "negation" -> negations;
                    case "skipped" -> skipped;
                    case "general" -> general;
                    default -> new HashSet<>(); // a comment
                };
                for (int i = 1; i < words.length; i++) {
                    target.add(words[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the word list " + name + " that ships with the program", e);
        }
        return new WordLists(negations, skipped, general);
    }
}
