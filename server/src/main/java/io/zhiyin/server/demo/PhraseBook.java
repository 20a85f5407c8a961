package io.zhiyin.server.demo;

import io.zhiyin.text.Kind;
import io.zhiyin.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All hand-written phrases, found by what is to be said. Immutable once read. */
final class PhraseBook {
    private static final List<String> FILES =
            List.of("phrases_zh.tsv", "phrases_en.tsv", "frames.tsv", "planted.tsv", "personal.tsv");

    private record Key(Language language, String role, String aspect, Kind kind) {}

    private final Map<Key, List<Phrase>> byKey = new HashMap<>();
    private final Map<String, List<Phrase>> byRole = new HashMap<>();
    private final Map<String, List<String>> slots = new HashMap<>();
    private int size;

    private PhraseBook() {}

    static PhraseBook read() {
        PhraseBook book = new PhraseBook();
        for (String file : FILES) {
            Tsv.rows(file, Phrase.COLUMNS).forEach(row -> book.add(Phrase.of(row)));
        }
        for (List<String> row : Tsv.rows("slots.tsv", 3)) {
            book.slots
                    .computeIfAbsent(row.get(0) + row.get(1), key -> new ArrayList<>())
                    .add(row.get(2));
        }
        return book;
    }

    private void add(Phrase phrase) {
        byKey.computeIfAbsent(
                        new Key(phrase.language(), phrase.role(), phrase.aspect(), phrase.kind()),
                        key -> new ArrayList<>())
                .add(phrase);
        byRole.computeIfAbsent(phrase.language().code() + phrase.role(), key -> new ArrayList<>())
                .add(phrase);
        size++;
    }

    int size() {
        return size;
    }

    /** A way to say something about an aspect of a product; empty if nothing written fits it. */
    Optional<Phrase> find(Dice dice, Language language, String role, String aspect, Kind kind, Product product) {
        return oneOf(dice, byKey.getOrDefault(new Key(language, role, aspect, kind), List.of()), product);
    }

    /** A phrase of a role, whatever it says. */
    Optional<Phrase> find(Dice dice, Language language, String role, Product product) {
        return oneOf(dice, role(language, role), product);
    }

    /** All phrases of a role. */
    List<Phrase> role(Language language, String role) {
        return byRole.getOrDefault(language.code() + role, List.of());
    }

    private static Optional<Phrase> oneOf(Dice dice, List<Phrase> phrases, Product product) {
        List<Phrase> fitting =
                phrases.stream().filter(phrase -> phrase.fits(product)).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
    }

    /** The words that a slot can hold. */
    List<String> slot(Language language, String name) {
        List<String> words = slots.get(language.code() + name);
        if (words == null) {
            throw new IllegalStateException("no words for the slot {" + name + "} in " + language.code());
        }
        return words;
    }
}
