package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that steer keywords and names.
 *
 * @param negations belong to the word after them
 * @param skipped carry no topic
 * @param general judge without saying what
 * @param fillers may stand between a thing and what is said of it: degrees, particles
 * @param linking tie a property to its thing: is, looks
 * @param judged deeds that are judged by how they are done: runs small, fits well
 * @param properties are properties whatever the tagger says
 * @param unnamed make no name: units, sizes, parts of sayings
 * @param praising judge well, whatever they are said of
 * @param blaming judge badly, whatever they are said of
 */
record WordLists(
        Set<String> negations,
        Set<String> skipped,
        Set<String> general,
        Set<String> fillers,
        Set<String> linking,
        Set<String> judged,
        Set<String> properties,
        Set<String> unnamed,
        Set<String> praising,
        Set<String> blaming) {
    WordLists {
        negations = Set.copyOf(negations);
        skipped = Set.copyOf(skipped);
        general = Set.copyOf(general);
        fillers = Set.copyOf(fillers);
        linking = Set.copyOf(linking);
        judged = Set.copyOf(judged);
        properties = Set.copyOf(properties);
        unnamed = Set.copyOf(unnamed);
        praising = Set.copyOf(praising);
        blaming = Set.copyOf(blaming);
    }

    private static final List<String> CLASSES = List.of(
            "negation",
            "skipped",
            "general",
            "filler",
            "linking",
            "judged",
            "property",
            "unnamed",
            "praising",
            "blaming");

    /** Reads the lists that ship; a language without lists has empty ones. */
    static WordLists of(Language language) {
        Map<String, Set<String>> lists = new HashMap<>();
        CLASSES.forEach(list -> lists.put(list, new HashSet<>()));
        String name = "words-" + language.code() + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in != null) {
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), lists);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the word list " + name + " that ships with the program", e);
        }
        return new WordLists(
                words(lists, "negation"),
                words(lists, "skipped"),
                words(lists, "general"),
                words(lists, "filler"),
                words(lists, "linking"),
                words(lists, "judged"),
                words(lists, "property"),
                words(lists, "unnamed"),
                words(lists, "praising"),
                words(lists, "blaming"));
    }

    private static Set<String> words(Map<String, Set<String>> lists, String name) {
        return lists.getOrDefault(name, Set.of());
    }

    private static void read(BufferedReader lines, Map<String, Set<String>> lists) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
            if (!words[0].isEmpty() && !words[0].startsWith("#")) {
                Set<String> list = lists.get(words[0]);
                if (list == null) {
                    throw new IllegalStateException(
                            "a line of words must begin with one of " + CLASSES + ", not " + words[0]);
                }
                list.addAll(Arrays.asList(words).subList(1, words.length));
            }
        }
    }
}
