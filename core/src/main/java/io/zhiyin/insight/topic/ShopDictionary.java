package io.zhiyin.insight.topic;

import io.zhiyin.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A small Chinese-English dictionary of shop words: which concepts a word of either language stands for. */
final class ShopDictionary {
    private static final String FILE = "shop-dictionary.txt";

    private final Map<String, Set<Integer>> chinese = new HashMap<>();
    private final Map<String, Set<Integer>> english = new HashMap<>();

    private ShopDictionary() {}

    /** Reads the dictionary that ships. */
    static ShopDictionary load() {
        ShopDictionary dictionary = new ShopDictionary();
        try (InputStream in = ShopDictionary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the dictionary " + FILE + " is missing from the program; build it anew");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int concept = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    put(dictionary.chinese, line.substring(0, equals), concept);
                    put(dictionary.english, line.substring(equals + 1), concept);
                    concept++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the dictionary " + FILE + " that ships with the program", e);
        }
        return dictionary;
    }

    private static void put(Map<String, Set<Integer>> words, String side, int concept) {
        for (String word : side.strip().split("\\s+")) {
            words.computeIfAbsent(word, key -> new TreeSet<>()).add(concept);
        }
    }

    /** The concepts of a word; of a longer Chinese word, those of the words that it begins or ends with. */
    Set<Integer> concepts(String word, Language language) {
        String plain = word.toLowerCase(Locale.ROOT);
        return switch (language) {
            case ZH -> chineseConcepts(plain);
            case EN -> englishConcepts(plain);
            case OTHER -> Set.of();
        };
    }

    private Set<Integer> englishConcepts(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return english.getOrDefault(word, english.getOrDefault(singular, Set.of()));
    }

    private Set<Integer> chineseConcepts(String word) {
        Set<Integer> whole = chinese.get(word);
        if (whole != null) {
            return whole;
        }
        Set<Integer> parts = new TreeSet<>();
        for (int cut = word.length() - 1; cut >= 2 && parts.isEmpty(); cut--) {
            parts.addAll(chinese.getOrDefault(word.substring(0, cut), Set.of()));
            parts.addAll(chinese.getOrDefault(word.substring(word.length() - cut), Set.of()));
        }
        return parts;
    }
}
